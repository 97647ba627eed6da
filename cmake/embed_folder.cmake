# Run as a script: writes every file below FOLDER (README.md left out) as a sorted table of paths and texts, so that
# they travel inside the one program.
# cmake -DFOLDER=content -DOUTPUT=files.cpp -DINCLUDE=platform/content/files.hpp -DTABLE=jamsides::content::shipped
#       -P cmake/embed_folder.cmake
file(GLOB_RECURSE paths RELATIVE ${FOLDER} ${FOLDER}/*)
list(FILTER paths EXCLUDE REGEX "(^|/)(README\\.md|\\..*|.*~)$")
list(SORT paths)
set(rows "")
set(count 0)
foreach(path ${paths})
  file(READ ${FOLDER}/${path} bytes)
  string(APPEND rows "    {\"${path}\", R\"embedded(${bytes})embedded\"sv},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE ${OUTPUT} "#include \"${INCLUDE}\"
namespace {
using namespace std::string_view_literals;  // knows its length: a megabyte is too long to be counted while compiling
constexpr jamsides::content::File table[] = {
${rows}};
}
std::span<jamsides::content::File const> ${TABLE}() { return table; }
")
