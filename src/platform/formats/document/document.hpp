// A letter, a report or a set of minutes as plain values: modules fill it, and the writers beside this file
// make HTML, tagged PDF or Word of the same value. Lengths are millimetres unless a unit is named.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jamsides::formats::document {

struct Run {
    std::string text;  // "\n" breaks the line
    bool strong = false;
    bool emphasis = false;
    std::string link;  // address, or empty
};

struct Text {
    std::vector<Run> runs;

    Text() = default;
    Text(std::string words) : runs{{std::move(words)}} {}
    Text(const char* words) : Text(std::string(words)) {}
    Text& plain(std::string words) { return add({std::move(words)}); }
    Text& strong(std::string words) { return add({std::move(words), true}); }
    Text& emphasis(std::string words) { return add({std::move(words), false, true}); }
    Text& link(std::string words, std::string address);
    Text& add(Run run);
    bool empty() const;
    std::string words() const;  // without styles
};

enum class Align { left, right, center };

struct Heading {
    int level = 1;  // 1–4
    Text text;
};

struct Paragraph {
    Text text;
    bool small = false;  // a note
};

struct List;
struct ListItem {
    Text text;
    std::vector<List> lists;
};
struct List {
    std::vector<ListItem> items;
    bool ordered = false;
};

// The shape behind a cell's words in a month grid: a decided day is filled, a preliminary one has a dashed
// edge, a month without a day is open.
enum class Mark { none, filled, dashed, open, undated };
inline bool has_edge(Mark mark) { return mark == Mark::open || mark == Mark::dashed; }

struct Cell {
    Text text;
    int columns = 1;
    Mark mark = Mark::none;
    std::string spoken;  // the long form of an abbreviation: "augusti" for "aug"
};
struct Column {
    double width = 0;  // 0: shared after need
    Align align = Align::left;
    bool ruled = false;  // an ink line at its left: a new year
};
enum class TableLook { plain, grid };
struct Table {
    Text caption;
    bool caption_hidden = false;  // read aloud, not shown: a heading above says it already
    TableLook look = TableLook::plain;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> head;
    std::vector<std::vector<Cell>> rows;
    bool row_heads = true;  // the first cell of a row is its head
};

std::size_t columns_of(Table const& table);  // of its widest row, or as declared when that is more

// Outlines are SVG path data; colours are "#rrggbb" or empty.
struct Path {
    std::string outline, fill, stroke;
    double stroke_width = 1;
};
struct Drawing {
    double width = 0, height = 0;  // of the box that the outlines are written in
    std::vector<Path> paths;
};
struct Picture {
    std::string bytes;  // PNG or JPEG
};
struct Figure {
    std::variant<Drawing, Picture> image;
    std::string alternative;  // what it shows; empty: decoration
    double width = 136;
    Text caption;
};

struct LetterHead {
    Drawing mark;
    std::string name;                  // beside the mark
    std::string matter;                // "Besked om deltagande"
    std::vector<std::string> lines;    // date, reference
    std::optional<Picture> logo = {};  // instead of the mark
};
struct AddressBlock {
    std::vector<std::string> sender, recipient;
};
struct Signature {
    std::string greeting, name, role;
};
struct PageBreak {};  // what follows is an appendix, on a page of its own
struct Block;
struct KeepTogether {
    std::vector<Block> blocks;
};
struct Block : std::variant<Heading, Paragraph, List, Table, Figure, LetterHead, AddressBlock, Signature,
                            PageBreak, KeepTogether> {
    using variant::variant;
};

struct Document {
    std::string title;
    std::string language = "sv";
    std::string author;
    std::string foot;       // programme line at the left of the foot
    std::string reference;  // case number, a keyword in the file's properties
    std::optional<std::chrono::year_month_day> date;
    std::vector<Block> blocks;

    template <class B>
    void add(B block) {
        blocks.emplace_back(std::move(block));
    }
};

Drawing jamsides_mark();  // one doorway in two halves: one filled, one open

}  // namespace jamsides::formats::document
