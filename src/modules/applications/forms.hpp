// The forms of an application: what stands in a step from the start, and reading what was typed into it.
// Everything that could be read is kept in the case, also when something else in the step is wrong.
#pragma once

#include "modules/applications/application.hpp"
#include "modules/organisations/organisation.hpp"
#include "platform/content/round_template.hpp"
#include "platform/http/form.hpp"
#include "ui/components/type_ahead/type_ahead.hpp"

namespace jamsides::applications {

// What the answers are read against.
struct Choices {
    std::vector<organisations::Organisation> organisations;  // only for the steps that choose among them
    std::vector<content::Theme> themes;
    Day today{};
};

http::Form form_of(Case const& c, std::string_view step, Choices const& choices = {});
void read_step(http::Form& form, std::string_view step, Case& c, Choices const& choices,
               text::Language const& language);

// The address that a link is sent to, in lower case.
std::string read_new_address(http::Form& form, text::Language const& language);
// The file in this field, when it is one we take; null when none was sent or it was refused.
http::Upload const* read_file(http::Form& form, std::string_view field, text::Language const& language);
inline constexpr std::string_view files_we_take = ".pdf,.docx,image/png,image/jpeg,image/webp";

// The judgements typed by the office, in the order of the requirements.
std::vector<EligibilityItem> read_judgements(http::Form& form, Case const& c, text::Language const& language);
http::Form form_of_judgements(Case const& c);

// Every name that may be written, for the browser to suggest.
std::vector<ui::Option> organisation_options(Choices const& choices);
// The organisations that what was written in this field may mean: one when it is the whole name or the code,
// else those that have all its words, the ones that begin with it first. Where several fit, the one chosen
// below the field.
std::vector<organisations::Organisation const*> meant_in(http::Form const& form, std::string const& field,
                                                         Choices const& choices);
// The organisation written there; null when nothing is, or with a problem that says what to do.
organisations::Organisation const* read_organisation_in(http::Form& form, std::string const& field,
                                                        Choices const& choices,
                                                        text::Language const& language);
// The field itself, with its radios when several fit.
ui::TypeAhead organisation_field(http::Form const& form, Choices const& choices, ui::TypeAhead field);
std::vector<ui::Option> theme_options(Choices const& choices, text::Language const& language);
void set_day(http::Form& form, std::string const& field, std::string_view iso);  // also "2019-03"

}  // namespace jamsides::applications
