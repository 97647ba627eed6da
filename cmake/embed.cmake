# Run as a script: writes INPUT as a C++ text constant, so that a file travels inside the one program.
# cmake -DINPUT=file -DOUTPUT=file.cpp -DNAMESPACE=a::b -DNAME=symbol -P cmake/embed.cmake
file(READ ${INPUT} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
string(REGEX REPLACE "([^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,)" "\\1\n"
       bytes "${bytes}")
file(WRITE ${OUTPUT} "#include <string_view>
namespace ${NAMESPACE} {
static constexpr char bytes_of_${NAME}[] = {
${bytes}0};
extern const std::string_view ${NAME};
constinit const std::string_view ${NAME}{bytes_of_${NAME}, sizeof bytes_of_${NAME} - 1};
}
")
