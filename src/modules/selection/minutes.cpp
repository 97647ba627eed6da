// The minutes as a document: who was there, each case with its decision and motive, and who took no part in
// it.
#include "modules/selection/views.hpp"
#include "platform/formats/document/html.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::selection {
namespace {

namespace document = formats::document;

document::List present(SteeringMeeting const& meeting) {
    document::List list;
    for (std::size_t from = 0; from < meeting.present.size();) {
        auto const end = std::min(meeting.present.find('\n', from), meeting.present.size());
        if (end > from) list.items.push_back({meeting.present.substr(from, end - from), {}});
        from = end + 1;
    }
    return list;
}

void add_item(document::Document& minutes, Minutes::Item const& item, std::size_t number,
              text::Language const& language) {
    minutes.add(document::Heading{2, language.t("§ {1} {2}", std::to_string(number), item.one.organisation)});
    if (!item.recused.empty()) {
        std::string names;
        for (auto const& name : item.recused) names += (names.empty() ? "" : ", ") + name;
        minutes.add(document::Paragraph{language.t("Jäv: {1} deltog inte i ärendet.", names)});
    }
    if (!item.decision) {
        minutes.add(document::Paragraph{language.t("Ärendet togs upp utan beslut.")});
        return;
    }
    document::Text decision;
    decision.strong(language.t("Beslut: {1}.", words(item.decision->outcome, language)));
    if (!item.decision->motive.empty()) decision.plain(" " + item.decision->motive);
    minutes.add(document::Paragraph{decision});
}

}  // namespace

void write(document::Document& minutes, Minutes const& view) {
    auto const& language = text::language_of(minutes.language);
    minutes.title = view.title;
    minutes.author = view.owner;
    minutes.foot = view.round.name;
    minutes.date = view.meeting.on_day;
    minutes.add(document::LetterHead{document::jamsides_mark(),
                                     view.name,
                                     language.t("Protokoll"),
                                     {text::date(language, view.meeting.on_day)},
                                     view.logo});
    minutes.add(document::Heading{1, view.title});
    auto const list = present(view.meeting);
    if (!list.items.empty()) {
        minutes.add(document::Heading{2, language.t("Närvarande")});
        minutes.add(list);
    }
    if (!view.meeting.chair.empty())
        minutes.add(
            document::Paragraph{language.t("Ordförande: {1}. Sekreterare: {2}.", view.meeting.chair,
                                           view.meeting.secretary.empty() ? "–" : view.meeting.secretary)});
    std::size_t number = 0;
    for (auto const& item : view.items) add_item(minutes, item, ++number, language);
    if (!view.meeting.other_items.empty()) {
        minutes.add(document::Heading{2, language.t("Övriga frågor")});
        minutes.add(document::Paragraph{view.meeting.other_items});
    }
    minutes.add(document::Signature{language.t("Vid protokollet"), view.meeting.secretary,
                                    language.t("sekreterare")});
}

void write_document(html::Writer& out, Minutes const& view) {
    document::Document minutes;
    minutes.language = out.language().code();
    write(minutes, view);
    out.write(html::trust(document::to_html(minutes, 2)));
}

}  // namespace jamsides::selection
