// The text of a DOCX: every block as paragraphs and tables with named styles.
#pragma once

#include <pugixml.hpp>

#include <string>
#include <utility>
#include <vector>

#include "platform/formats/document/docx/parts.hpp"

namespace jamsides::formats::document::docx {

enum class Part { head, last_head, body };  // of a table

class Body {
  public:
    explicit Body(pugi::xml_node body) : body_(body) {}

    void operator()(Heading const& heading);
    void operator()(Paragraph const& paragraph);
    void operator()(List const& list);
    void operator()(Table const& table);
    void operator()(Figure const& figure);
    void operator()(LetterHead const& head);
    void operator()(AddressBlock const& address);
    void operator()(Signature const& signature);
    void operator()(PageBreak const&) { break_ = true; }
    void operator()(KeepTogether const& group);

    std::vector<Relation> relations;                         // links and pictures
    std::vector<std::pair<std::string, std::string>> media;  // part name, bytes
    int ordered_lists = 0;

  private:
    pugi::xml_node paragraph(pugi::xml_node parent, char const* style);
    pugi::xml_node paragraph(char const* style);  // in the body, with what waits for the next paragraph
    void runs(pugi::xml_node paragraph, Text const& text);
    void run(pugi::xml_node parent, Run const& run, char const* character_style = nullptr);
    void list(List const& list, int level, int number);
    pugi::xml_node table(char const* style, std::vector<double> const& widths);
    void row(pugi::xml_node table, Table const& shape, std::vector<Cell> const& cells, Part part,
             std::vector<double> const& widths);
    void cell(pugi::xml_node row, Table const& shape, Cell const& cell, std::size_t column, double width,
              Part part);
    void letter_row(std::vector<std::string> const& left, char const* left_style,
                    std::vector<std::string> const& right, char const* right_style, int height, bool exact);
    std::string relate(std::string const& kind, std::string const& target, bool external);
    void drawing(pugi::xml_node run, Drawing const& drawing, double width, std::string const& alternative);
    bool picture(pugi::xml_node run, Picture const& picture, double width, std::string const& alternative);
    pugi::xml_node inline_frame(pugi::xml_node run, double width, double height,
                                std::string const& alternative);

    pugi::xml_node body_;
    pugi::xml_node letter_table_;
    bool break_ = false;
    bool keep_ = false;
    int pictures_ = 0;
};

}  // namespace jamsides::formats::document::docx
