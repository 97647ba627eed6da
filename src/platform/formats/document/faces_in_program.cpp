// Lets the assembler copy the typefaces that the build made into this object file.
#include "platform/formats/document/faces_in_program.hpp"

#define EMBED(name)                                                                           \
    asm(".section .rodata\n.balign 16\n.global document_face_" #name "\ndocument_face_" #name \
        ":\n.incbin \"" DOCUMENT_FONTS "/" #name ".ttf\"\n.global document_face_" #name       \
        "_end\ndocument_face_" #name "_end:\n.byte 0\n.text\n");                              \
    extern "C" const char document_face_##name[], document_face_##name##_end[];

EMBED(text)
EMBED(text_more)
EMBED(strong)
EMBED(strong_more)
EMBED(emphasis)
EMBED(emphasis_more)
EMBED(heading)
EMBED(heading_more)

#define BYTES(name) std::string_view(document_face_##name, document_face_##name##_end)

namespace jamsides::formats::document {

std::array<std::string_view, 8> faces_in_program() {
    return {BYTES(text),     BYTES(text_more),     BYTES(strong),  BYTES(strong_more),
            BYTES(emphasis), BYTES(emphasis_more), BYTES(heading), BYTES(heading_more)};
}

}  // namespace jamsides::formats::document
