// Subsets by HarfBuzz, kept from letter to letter: a thousand letters use much the same signs.
#include "platform/formats/document/pdf/embed.hpp"

#include <hb-subset.h>

#include <memory>
#include <mutex>
#include <stdexcept>

namespace jamsides::formats::document::pdf {
namespace {

using Glyphs = std::map<std::uint16_t, char32_t>;

struct Subset {
    std::string packed;
    std::size_t length;
    std::string meaning;  // which sign each glyph is, packed
};

char32_t plain(char32_t sign) { return sign == 0xA0 || sign == 0x202F ? U' ' : sign == 0x2011 ? U'-' : sign; }

std::string utf16(char32_t sign) {
    if (sign < 0x10000) return hex4(sign);
    return hex4(0xD800 + ((sign - 0x10000) >> 10)) + hex4(0xDC00 + ((sign - 0x10000) & 1023));
}

std::string meaning(Glyphs const& glyphs) {
    std::string out =
        "/CIDInit/ProcSet findresource begin 12 dict begin "
        "begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)"
        "/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>"
        "endcodespacerange\n";
    auto glyph = glyphs.begin();
    for (std::size_t left = glyphs.size(); left > 0;) {
        auto count = std::min<std::size_t>(left, 100);
        out += std::to_string(count) + " beginbfchar\n";
        for (std::size_t i = 0; i < count; ++i, ++glyph)
            out += "<" + hex4(glyph->first) + "><" + utf16(glyph->second) + ">\n";
        out += "endbfchar\n";
        left -= count;
    }
    return out + "endcmap CMapName currentdict/CMap defineresource pop end end";
}

Subset make_subset(std::uint8_t index, Glyphs const& glyphs) {
    std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)> input{
        hb_subset_input_create_or_fail(), hb_subset_input_destroy};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    for (auto const& [id, sign] : glyphs) hb_set_add(hb_subset_input_glyph_set(input.get()), id);
    auto* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (auto const* tag : {"GSUB", "GPOS", "GDEF", "OS/2", "name", "post", "cmap", "gasp"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)> made{
        hb_subset_or_fail(face(index).face, input.get()), hb_face_destroy};
    if (!made) throw std::runtime_error("a typeface could not be subset");
    std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)> blob{hb_face_reference_blob(made.get()),
                                                                hb_blob_destroy};
    unsigned length = 0;
    auto const* bytes = hb_blob_get_data(blob.get(), &length);
    return {compressed({bytes, length}), length, compressed(meaning(glyphs))};
}

std::shared_ptr<Subset const> subset(std::uint8_t index, Glyphs const& glyphs) {
    static std::mutex door;
    static std::map<std::pair<std::uint8_t, Glyphs>, std::shared_ptr<Subset const>> kept;
    std::pair key{index, glyphs};
    {
        std::lock_guard lock(door);
        if (auto found = kept.find(key); found != kept.end()) return found->second;
    }
    auto made = std::make_shared<Subset const>(make_subset(index, glyphs));
    std::lock_guard lock(door);
    if (kept.size() >= 64) kept.clear();
    return kept.emplace(std::move(key), std::move(made)).first->second;
}

// Six capitals that tell one subset from another.
std::string tag(std::uint8_t index, Glyphs const& glyphs) {
    std::uint64_t hash = 0xcbf29ce484222325 + index;
    for (auto const& [id, sign] : glyphs) hash = (hash ^ id) * 0x100000001b3;
    std::string out;
    for (int i = 0; i < 6; ++i, hash /= 26) out += static_cast<char>('A' + hash % 26);
    return out + "+";
}

int descriptor(File& file, std::uint8_t index, std::string const& name, Subset const& made) {
    auto const& used = face(index);
    int program = file.add_stream(made.packed, "/Length1 " + std::to_string(made.length), true);
    return file.add("<</Type/FontDescriptor/FontName/" + name + "/Flags " + (used.italic ? "96" : "32") +
                    "/FontBBox[" + number(used.left) + " " + number(used.bottom) + " " + number(used.right) +
                    " " + number(used.top) + "]/ItalicAngle " + (used.italic ? "-10" : "0") + "/Ascent " +
                    number(used.ascent) + "/Descent " + number(used.descent) + "/CapHeight " +
                    number(used.cap_height) + "/StemV " + (index / 2 % 2 ? "120" : "80") + "/FontFile2 " +
                    reference(program) + ">>");
}

}  // namespace

bool UsedGlyphs::use(Glyph const& glyph) {
    auto [entry, added] = used_[glyph.face].emplace(glyph.id, plain(glyph.sign));
    return added || entry->second == plain(glyph.sign);
}

std::string UsedGlyphs::write(File& file) const {
    std::string resources;
    for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(used_.size()); ++i) {
        if (used_[i].empty()) continue;
        auto name = tag(i, used_[i]) + face(i).name;
        auto made = subset(i, used_[i]);
        std::string widths;
        for (auto const& [id, sign] : used_[i])
            widths += std::to_string(id) + "[" + std::to_string(face(i).width(id)) + "]";
        int described = descriptor(file, i, name, *made);
        int descendant =
            file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                     reference(described) + "/DW 1000/W[" + widths + "]/CIDToGIDMap/Identity>>");
        int to_unicode = file.add_stream(made->meaning, {}, true);
        int font =
            file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                     reference(descendant) + "]/ToUnicode " + reference(to_unicode) + ">>");
        resources += "/F" + std::to_string(i) + " " + reference(font);
    }
    return resources;
}

}  // namespace jamsides::formats::document::pdf
