// What a page is made of before pages exist: pieces that are not divided, each with its ink. Points, y
// downwards.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "platform/formats/document/pdf/lines.hpp"
#include "platform/formats/document/pdf/structure.hpp"

namespace jamsides::formats::document::pdf {

constexpr int no_slot = -1;  // ink that is not read: rules, shapes behind words, the foot

struct TextInk {
    int slot;
    double x, baseline;
    Fragment fragment;
    std::string link;
};
struct RuleInk {
    double x, y, width, height, grey;
};
// A figure with rounded ends behind a word: filled, or open with a line round it.
struct PillInk {
    double x, y, width, height;
    Mark mark;
};
struct DrawingInk {
    int slot;
    double x, y, scale;
    Drawing const* drawing;
};
struct PictureInk {
    int slot;
    double x, y, width, height;
    int image;
};
using Ink = std::variant<TextInk, RuleInk, PillInk, DrawingInk, PictureInk>;

struct Piece {
    double height = 0;
    double before = 0, after = 0;  // between two pieces stands the larger of the two
    bool keep_with_next = false;
    bool new_page = false;
    double lowest_top = 0;  // begins at least this far from the edge of the sheet
    int table = -1;         // whose head is repeated when a page begins here
    int bookmark = -1;
    std::vector<Ink> inks;
};

struct TableHead {
    double height = 0;
    std::vector<Piece> pieces;
};
struct Bookmark {
    int level;
    std::string title;
    int page = 0;
    double top = 0;
};

}  // namespace jamsides::formats::document::pdf
