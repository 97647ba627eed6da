// A form as it was filled in: what was typed, and what was wrong with it, so that the same form can be shown
// again with nothing lost. Ask for the fields in the order they stand on the page: problems keep that order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/request.hpp"
#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::http {

struct Problem {
    std::string field;
    std::string sentence;
};

class Form {
  public:
    Form() = default;  // before anything is typed
    explicit Form(Request const& request) : fields_(request.fields), uploads_(request.uploads) {}
    explicit Form(Fields fields) : fields_(std::move(fields)) {}

    // As typed, for showing again; "" and {} when the field was not sent.
    std::string value(std::string_view name) const { return std::string(fields_.value(name)); }
    std::vector<std::string> values(std::string_view name) const { return fields_.values(name); }
    bool has(std::string_view name) const { return fields_.has(name); }
    bool chosen(std::string_view name, std::string_view value) const;  // a radio, checkbox or option
    Fields const& fields() const { return fields_; }
    // What stands in the form from the start, from what is saved.
    Form& set(std::string name, std::string value);
    Form& add(std::string name, std::string value);
    Form& set_date(std::string const& name,
                   std::optional<Day> day);  // its three fields; nothing without a day

    // Two may have the same form open. The mark says what stood in it when it was made from what is saved; it
    // follows in a hidden field. One that comes back with the mark of something else than what is saved now
    // is a problem, once: who saves again has been told.
    Form& mark();
    void check_mark(Form const& saved, text::Language const& language);

    // Read for use. Spaces at the ends go, line ends become \n. A sentence given is the problem when the
    // field is empty (required), too long in letters, or not of its kind. Empty numbers and dates that are
    // not required are nullopt without a problem.
    std::string text(std::string_view name);
    std::string required(std::string_view name, std::string sentence);
    std::string text_up_to(std::size_t letters, std::string_view name, std::string sentence);
    // Spaces may part the thousands: "12 500".
    std::optional<std::int64_t> whole_number(std::string_view name, std::int64_t least, std::int64_t most,
                                             std::string sentence);
    // Decimal comma or point.
    std::optional<double> number(std::string_view name, std::string sentence);
    // Either one field "2021-06-16" or three: name-day, name-month, name-year. The month may be written out.
    // `sentence` asks for the day; what is wrong with the one that was typed stands before it: "31 februari
    // finns inte. Skriv vilken dag mötet är".
    std::optional<Day> date(std::string_view name, std::string_view sentence, text::Language const& language);
    std::optional<Day> required_date(std::string_view name, std::string_view sentence,
                                     text::Language const& language);
    // One of these values, or a problem.
    std::string one_of(std::string_view name, std::vector<std::string> const& allowed, std::string sentence);
    Upload const* upload(std::string_view name);
    std::vector<Upload> uploads(std::string_view name);

    // What is wrong, one sentence a field (the first counts). The name "" is about the form as a whole.
    void problem(std::string_view name, std::string sentence);
    std::string_view problem_at(std::string_view name) const;  // "" when there is none
    std::vector<Problem> problems() const;
    bool ok() const { return problems_.empty(); }

  private:
    void asked(std::string_view name);

    Fields fields_;
    std::vector<Upload> uploads_;
    std::vector<std::string> order_;
    std::vector<Problem> problems_;
};

}  // namespace jamsides::http
