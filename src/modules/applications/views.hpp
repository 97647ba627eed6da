// What the applicant sees: the way in, the overview, a step, the check and the question to answer.
#pragma once

#include "modules/applications/forms.hpp"
#include "modules/applications/steps.hpp"
#include "modules/rounds/round.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::applications {

// The page that asks for an address, or says that applications are closed.
struct Start {
    rounds::Round round;
    bool open = false;
    http::Form form;
    Day today{};
};
void write(ui::HtmlPage& page, Start const& view);
// When the application opens or when it was open; "" where the days say neither.
std::string application_days(Start const& view, text::Language const& language);

struct LinkSent {
    rounds::Round round;
    std::string email;
    bool demo = false;
};
void write(ui::HtmlPage& page, LinkSent const& view);

// What the pages behind a link share.
struct Draft {
    Case c;
    rounds::Round round;
    std::string token;
    bool open = false;  // the round takes applications
    Instant now;

    std::string address(std::string_view rest = {}) const {
        return "/drafts/" + token + (rest.empty() ? "" : "/" + std::string(rest));
    }
    State state() const { return c.application.state; }
    bool may_be_changed() const { return applications::may_be_changed(state(), open); }
    bool is_admitted() const { return state() == State::admitted || state() == State::confirmed; }
    std::string who(text::Language const& language) const;  // the organisation, or "Er ansökan"
};

struct Overview {
    Draft draft;
    std::vector<Lack> lacks;
};
void write(ui::HtmlPage& page, Overview const& view);
std::string heading_of(Overview const& view, text::Language const& language);
std::string lead_of(Overview const& view, text::Language const& language);

struct Step {
    Draft draft;
    std::string key, name, wording;
    std::size_t number = 0;
    http::Form form;
    Choices choices;
};
void write(ui::HtmlPage& page, Step const& view);
// The fields of this step.
void write_fields(html::Writer& out, Step const& view);

// The answers, to read through: by heading.
struct Section {
    std::string heading;
    std::vector<ui::Pair> pairs;
};
// `change` is the address before the step's key, "" where nothing can be changed; `files` that before a
// file's id.
std::vector<Section> summary(Case const& c, std::vector<std::string> const& wished, std::string const& change,
                             std::string const& files, text::Language const& language);

struct Check {
    Draft draft;
    std::vector<std::string> wished;  // names
    std::vector<Lack> lacks;
    http::Form form;
};
void write(ui::HtmlPage& page, Check const& view);

struct Answering {
    Draft draft;
    http::Form form;
};
void write(ui::HtmlPage& page, Answering const& view);

std::vector<ui::Step> stepper_of(Draft const& draft, std::string_view current,
                                 text::Language const& language);
// The questions with their links and whether they are answered: the overview, also on a phone.
ui::Table questions_of(Draft const& draft, text::Language const& language);
ui::Status disc_of(State state);
// "29 januari 2027", "" without a day.
std::string written(std::optional<Day> day, text::Language const& language);
std::string listed(AttachedFile const& file, text::Language const& language);  // "kf-112.pdf (214 kB)"

}  // namespace jamsides::applications
