// A table with a caption. The first cell of a row is its head, figures stand to the right; on a phone rows
// become blocks with the columns' names. Columns with a key can be sorted by links.
#pragma once

#include <string>
#include <vector>

#include "platform/templates/writer.hpp"
#include "ui/components/content.hpp"
#include "ui/components/table/address.hpp"

namespace jamsides::ui {

struct Column {
    std::string text;
    bool number = false;
    std::string sort = {};  // the key in ?sort=; empty: cannot be sorted by
};

struct Table {
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<Content>> rows;
    Address address = {};
    std::vector<Content> total = {};  // the last row, if any
    bool narrow = false;              // two to four short columns: stays a table on a phone
    std::string kind = {};            // a further class: "states", "tight", "price"
};

// A choice among lists: "Alla", "Kommuner", "Regioner".
struct Filter {
    std::string text;
    std::string url;
    bool current = false;
};

// The choice that shows the same list with one thing changed: "Regioner" is ?kind=region.
Filter choice(Address const& address, std::string_view name, std::string text, std::string_view value);

std::string_view order_of(Address const& address, Column const& column);  // for aria-sort

}  // namespace jamsides::ui
