// The rules of applications: what may happen when, and what five judgements amount to.
#include "modules/applications/application.hpp"

#include <algorithm>

namespace jamsides::applications {
namespace {

template <class Elements, class Member>
auto const* found(Elements const& elements, Member member, std::string_view key) {
    auto const at = std::ranges::find(elements, key,
                                      [&](auto const& element) { return std::string_view(element.*member); });
    return at == elements.end() ? nullptr : &*at;
}

}  // namespace

FunctionPerson const* Case::person_in(std::string_view function) const {
    return found(functions, &FunctionPerson::function, function);
}
Commitment const* Case::commitment(std::string_view commitment) const {
    return found(commitments, &Commitment::commitment, commitment);
}
EligibilityItem const* Case::judgement_of(std::string_view item) const {
    return found(items, &EligibilityItem::item, item);
}
AttachedFile const* Case::file_for(std::string_view purpose) const {
    return found(files, &AttachedFile::purpose, purpose);
}
Completion const* Case::open_question() const {
    auto const at = std::ranges::find_if(completions, [](Completion const& c) { return !c.answered_at; });
    return at == completions.end() ? nullptr : &*at;
}

std::vector<std::string_view> const& functions() {
    static const std::vector<std::string_view> all{"politician", "manager", "strategist"};
    return all;
}
std::vector<std::string_view> const& commitments() {
    static const std::vector<std::string_view> all{"functions", "concept", "mentor"};
    return all;
}
std::vector<std::string_view> const& requirements() {
    static const std::vector<std::string_view> all{"political_decision", "anchoring", "functions", "concept",
                                                   "mentor"};
    return all;
}

bool may_be_changed(State state, bool open) {
    using enum State;
    return state == completion_requested ||
           (open && (state == draft || state == submitted || state == completed));
}

bool may_be_withdrawn(State state) {
    using enum State;
    return state != withdrawn && state != rejected && state != confirmed;
}

bool may_be_judged(State state) {
    using enum State;
    return state == submitted || state == completion_requested || state == completed || state == eligible ||
           state == not_eligible;
}

std::optional<State> conclusion(std::vector<EligibilityItem> const& items) {
    std::size_t met = 0;
    for (auto const& requirement : requirements()) {
        auto const* item = found(items, &EligibilityItem::item, requirement);
        if (!item || item->verdict == Verdict::missing) return std::nullopt;
        met += item->verdict == Verdict::met;
    }
    return met == requirements().size() ? State::eligible : State::not_eligible;
}

}  // namespace jamsides::applications
