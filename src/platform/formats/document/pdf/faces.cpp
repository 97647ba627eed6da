// HarfBuzz shapes; a sign the first typeface lacks is taken from its supplement, else it becomes a box.
#include "platform/formats/document/pdf/faces.hpp"

#include <hb-ot.h>
#include <unicode/uchar.h>

#include <array>
#include <cmath>
#include <memory>
#include <unordered_map>

#include "platform/formats/document/faces_in_program.hpp"

namespace jamsides::formats::document::pdf {
namespace {

double metric(hb_font_t* font, hb_ot_metrics_tag_t tag) {
    hb_position_t value = 0;
    hb_ot_metrics_get_position_with_fallback(font, tag, &value);
    return value;
}

unsigned short_at(char const* bytes, unsigned offset) {
    auto byte = [&](unsigned i) {
        return static_cast<unsigned>(static_cast<unsigned char>(bytes[offset + i]));
    };
    return byte(0) << 8 | byte(1);
}

Face parse(std::string_view bytes, std::string name, bool italic) {
    auto* blob = hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY,
                                nullptr, nullptr);
    Face out{hb_face_create(blob, 0), nullptr, hb_set_create(), 1, 0, 0, 0, 0, 0, 0, 0,
             std::move(name),         italic};
    hb_blob_destroy(blob);
    out.font = hb_font_create(out.face);
    hb_font_make_immutable(out.font);
    hb_face_collect_unicodes(out.face, out.covered);
    out.scale = 1000.0 / hb_face_get_upem(out.face);
    out.ascent = metric(out.font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) * out.scale;
    out.descent = metric(out.font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) * out.scale;
    out.cap_height = metric(out.font, HB_OT_METRICS_TAG_CAP_HEIGHT) * out.scale;
    auto* head = hb_face_reference_table(out.face, HB_TAG('h', 'e', 'a', 'd'));
    auto edge = [&](unsigned offset) {
        return static_cast<std::int16_t>(short_at(hb_blob_get_data(head, nullptr), offset)) * out.scale;
    };
    if (hb_blob_get_length(head) >= 54)
        out.left = edge(36), out.bottom = edge(38), out.right = edge(40), out.top = edge(42);
    hb_blob_destroy(head);
    return out;
}

std::array<Face, 8> parse_all() {
    auto bytes = faces_in_program();
    static constexpr char const* names[] = {"HankenGrotesk-Regular", "HankenGrotesk-SemiBold",
                                            "HankenGrotesk-Italic", "FamiljenGrotesk-SemiBold"};
    std::array<Face, 8> out;
    for (std::size_t i = 0; i < 8; ++i)
        out[i] = parse(bytes[i], std::string(names[i / 2]) + (i % 2 ? "-More" : ""), i / 2 == 2);
    return out;
}

std::uint8_t face_for(FaceName name, UChar32 sign) {
    auto first = static_cast<std::uint8_t>(static_cast<int>(name) * 2);
    if (hb_set_has(face(first).covered, static_cast<hb_codepoint_t>(sign))) return first;
    if (hb_set_has(face(first + 1).covered, static_cast<hb_codepoint_t>(sign))) return first + 1;
    return no_face;
}

std::int16_t thousandths(Face const& face, hb_position_t value) {
    return static_cast<std::int16_t>(std::lround(value * face.scale));
}

void shape_stretch(std::vector<Glyph>& out, std::uint8_t index, icu::UnicodeString const& text, int from,
                   int to, bool tabular) {
    thread_local std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer{hb_buffer_create(),
                                                                                   hb_buffer_destroy};
    auto const& used = face(index);
    auto* b = buffer.get();
    hb_buffer_clear_contents(b);
    hb_buffer_add_utf16(b, reinterpret_cast<std::uint16_t const*>(text.getBuffer()), text.length(),
                        static_cast<unsigned>(from), to - from);
    hb_buffer_set_direction(b, HB_DIRECTION_LTR);
    hb_buffer_set_script(b, HB_SCRIPT_LATIN);
    hb_buffer_set_flags(b, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_buffer_set_cluster_level(b, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_feature_t const features[] = {{HB_TAG('t', 'n', 'u', 'm'), 1, 0, static_cast<unsigned>(-1)}};
    hb_shape(used.font, b, features, tabular ? 1 : 0);
    unsigned count = 0;
    auto const* info = hb_buffer_get_glyph_infos(b, &count);
    auto const* position = hb_buffer_get_glyph_positions(b, &count);
    for (unsigned i = 0; i < count; ++i) {
        auto id = static_cast<std::uint16_t>(info[i].codepoint);
        auto at = static_cast<int>(info[i].cluster);
        out.push_back({id, index, thousandths(used, position[i].x_advance),
                       static_cast<std::int16_t>(used.width(id)), thousandths(used, position[i].x_offset),
                       static_cast<char32_t>(text.char32At(at)), at});
    }
}

// Letters of one mailing say much the same: what has been shaped is kept, up to a bound, for the next.
class Shaped {
  public:
    std::vector<Glyph>& entry(FaceName name, icu::UnicodeString const& text, bool tabular, bool& known) {
        if (kept_.size() > 4000) kept_.clear();
        std::u16string key(text.getBuffer(), static_cast<std::size_t>(text.length()));
        key += static_cast<char16_t>(static_cast<int>(name) * 2 + tabular);
        auto [found, added] = kept_.try_emplace(std::move(key));
        known = !added;
        return found->second;
    }

  private:
    std::unordered_map<std::u16string, std::vector<Glyph>> kept_;
};

bool unseen(UChar32 sign) { return u_hasBinaryProperty(sign, UCHAR_DEFAULT_IGNORABLE_CODE_POINT); }

}  // namespace

int Face::width(std::uint16_t glyph) const {
    return thousandths(*this, hb_font_get_glyph_h_advance(font, glyph));
}

Face const& face(std::uint8_t index) {
    static std::array<Face, 8> const all = parse_all();
    return all[index];
}

std::vector<Glyph> shape(FaceName name, icu::UnicodeString const& text, bool tabular) {
    thread_local Shaped shaped;
    bool known = false;
    auto& out = shaped.entry(name, text, tabular, known);
    if (known) return out;
    out.reserve(static_cast<std::size_t>(text.length()));
    for (int i = 0; i < text.length();) {
        auto chosen = face_for(name, text.char32At(i));
        int end = i;
        for (UChar32 sign; end < text.length(); end = text.moveIndex32(end, 1)) {
            sign = text.char32At(end);
            if (!unseen(sign) && face_for(name, sign) != chosen) break;
            if (chosen == no_face && !unseen(sign))
                out.push_back({0, no_face, 600, 600, 0, static_cast<char32_t>(sign), end});
        }
        if (chosen != no_face) shape_stretch(out, chosen, text, i, end, tabular);
        i = end;
    }
    return out;
}

}  // namespace jamsides::formats::document::pdf
