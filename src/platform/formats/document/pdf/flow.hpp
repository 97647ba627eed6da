// Blocks become pieces: every block writes its structure and its ink here, one after the other.
#pragma once

#include <vector>

#include "platform/formats/document/pdf/pieces.hpp"

namespace jamsides::formats::document::pdf {

constexpr double sheet_width = 595.28, sheet_height = 841.89;
constexpr double margin_left = 30 * millimetre, margin_right = 26 * millimetre;
constexpr double margin_top = 24 * millimetre, margin_bottom = 24 * millimetre;
constexpr double letter_top = 16 * millimetre;  // first page of a letter
constexpr double full_width = sheet_width - margin_left - margin_right;
constexpr double measure = 136 * millimetre;  // of running text
constexpr double soft_grey = 0.267;

struct Image {
    std::string dictionary, bytes;      // bytes as the file holds them
    std::string mask_dictionary, mask;  // transparency, or empty
    int width = 0, height = 0;
};

struct Flow {
    Structure structure;
    std::vector<Piece> pieces;
    std::vector<TableHead> heads;
    std::vector<Bookmark> bookmarks;
    std::vector<Image> images;
    int parent = 0;  // element that new blocks stand in
    double left = margin_left;
    double width = measure;
};

Style text_style(double size, double leading, FaceName face = FaceName::text, double grey = 0);
double baseline(Style const& style);  // from the top of a line

// Turns one line into ink under `element`; links get elements of their own.
class LineInker {
  public:
    LineInker(Flow& flow, Text const& text, int element) : flow_(flow), text_(text), element_(element) {}
    void ink(std::vector<Ink>& inks, Line const& line, double x, double top);

  private:
    int element_of(std::size_t run);
    Flow& flow_;
    Text const& text_;
    int element_;
    std::vector<int> links_;
};

// Lines as pieces of their own, kept together where a page may not end between them.
void add_lines(Flow& flow, Text const& text, int element, Style const& style, double left, double width,
               Last last = Last::free);

void lay(Flow& flow, std::vector<Block> const& blocks);
void lay(Flow& flow, Table const& table);
void lay(Flow& flow, Figure const& figure);
void lay(Flow& flow, LetterHead const& head);
void lay(Flow& flow, AddressBlock const& address);
void lay(Flow& flow, Signature const& signature);

// Reads PNG or JPEG; nothing when the bytes are neither.
std::optional<Image> read_image(std::string const& bytes);

}  // namespace jamsides::formats::document::pdf
