// What every field has. The label stands above, the help between, and a fault in the same words as in the
// error summary. A field's id is its name, so that the summary's links lead to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/http/form.hpp"
#include "platform/templates/writer.hpp"

namespace jamsides::ui {

enum class Width { full, medium, narrow };  // the width tells how much is expected

struct TextField {
    std::string name;
    std::string label;
    std::string help = {};
    std::string type = "text";  // text, email, tel, url, search, date…
    Width width = Width::full;
    bool optional = false;  // says "(frivilligt)" after the label
    std::string autocomplete = {};
    std::string inputmode = {};
    bool spellcheck = true;
};

struct Textarea {
    std::string name;
    std::string label;
    std::string help = {};
    int rows = 5;
    bool optional = false;
};

struct Option {
    std::string value;
    std::string text;
    std::string help = {};
};

// Radios, checkboxes and select. `empty_text` is the first line of a select without choice.
struct Choices {
    std::string name;
    std::string label;
    std::string help = {};
    std::vector<Option> options = {};
    bool optional = false;
    std::string empty_text = {};
};

struct Checkbox {
    std::string name;
    std::string label;
    std::string value = "1";
};

// NAME-day, NAME-month, NAME-year, as http::Form::date reads them.
struct DateFields {
    std::string name;
    std::string label;
    std::string help = {};
    bool optional = false;
};

struct FileField {
    std::string name;
    std::string label;
    std::string help = {};
    std::string accept = {};  // ".pdf,.docx,image/*"
    bool multiple = false;
    bool optional = false;
    std::string kept = {};  // the name of the file that is saved already: shown, and no need to choose again
};

// The ids of help and problem, for aria-describedby; "" when there is neither.
std::string described_by(std::string_view name, bool has_help, bool has_problem);
// The id of the nth choice: the first has the field's own, so that the error summary leads to it.
std::string choice_id(std::string_view name, std::size_t nth);
std::string_view class_of(Width width);

}  // namespace jamsides::ui
