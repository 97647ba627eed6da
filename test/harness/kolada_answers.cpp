// What the test server answers, in the shapes of Kolada's v3.
#include <algorithm>
#include <charconv>

#include "harness/kolada_server.hpp"

namespace jamsides::test {
namespace {

using Texts = std::vector<std::string>;

Texts split(std::string const& text, char separator) {
    Texts parts;
    for (std::size_t from = 0; from <= text.size();) {
        auto const end = std::min(text.find(separator, from), text.size());
        parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

std::map<std::string, std::string> query_of(std::string const& target) {
    std::map<std::string, std::string> query;
    auto const mark = target.find('?');
    if (mark == target.npos) return query;
    for (auto const& pair : split(target.substr(mark + 1), '&')) {
        auto const equals = std::min(pair.find('='), pair.size());
        query[pair.substr(0, equals)] = equals < pair.size() ? pair.substr(equals + 1) : "";
    }
    return query;
}

int number_in(std::map<std::string, std::string> const& query, std::string const& name, int otherwise) {
    auto const found = query.find(name);
    return found == query.end() ? otherwise : std::stoi(found->second);
}

std::string text_of(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string quoted(std::string const& text) {
    std::string out = "\"";
    for (char c : text) out += (c == '"' || c == '\\') ? std::string{'\\', c} : std::string{c};
    return out + '"';
}

}  // namespace

void KoladaServer::set_kpi(std::string const& id, std::string title, bool is_divided) {
    const std::lock_guard lock{mutex_};
    kpis_[id].title = std::move(title);
    kpis_[id].is_divided = is_divided;
}

void KoladaServer::set_value(std::string const& kpi, std::string const& area, int year, char sex,
                             std::optional<double> value, std::string changed_on) {
    const std::lock_guard lock{mutex_};
    kpis_[kpi].areas[area][year][sex == 'K' ? 0 : sex == 'M' ? 1 : 2] = {value, false, std::move(changed_on)};
}

void KoladaServer::delete_value(std::string const& kpi, std::string const& area, int year, char sex,
                                std::string changed_on) {
    const std::lock_guard lock{mutex_};
    kpis_[kpi].areas[area][year][sex == 'K' ? 0 : sex == 'M' ? 1 : 2] = {{}, true, std::move(changed_on)};
}

void KoladaServer::set_group(std::string const& list, std::string id, std::string title, Texts members) {
    const std::lock_guard lock{mutex_};
    groups_[list].push_back({std::move(id), std::move(title), std::move(members)});
}

void KoladaServer::behave(Behaviour behaviour) {
    const std::lock_guard lock{mutex_};
    behaviour_ = std::move(behaviour);
}

std::vector<std::string> KoladaServer::requests() const {
    const std::lock_guard lock{mutex_};
    return requests_;
}

KoladaServer::Answer KoladaServer::answer(std::string const& target) {
    const std::lock_guard lock{mutex_};
    requests_.push_back(target);
    if (behaviour_.good_before > 0)
        --behaviour_.good_before;
    else if (auto const trouble = misbehave())
        return *trouble;
    auto answer = answer_well(target);
    if (behaviour_.good_before == 0 && behaviour_.broken_off > 0 && answer.status == 200) {
        --behaviour_.broken_off;
        answer.is_cut = true;
    }
    return answer;
}

std::optional<KoladaServer::Answer> KoladaServer::misbehave() {
    if (behaviour_.too_many > 0) {
        --behaviour_.too_many;
        auto const header =
            behaviour_.retry_after.empty() ? "" : "Retry-After: " + behaviour_.retry_after + "\r\n";
        return Answer{429, R"({"detail":"slow down"})", header};
    }
    if (behaviour_.failing > 0) {
        --behaviour_.failing;
        return Answer{500, "oops"};
    }
    return std::nullopt;
}

KoladaServer::Answer KoladaServer::answer_well(std::string const& target) {
    auto const path = split(target.substr(0, target.find('?')), '/');  // "", "v3", …
    if (path.size() == 4 && path[2] == "kpi") {
        auto const wanted = split(path[3], ',');
        return wanted.size() > 25 ? Answer{400, R"({"detail":"max 25"})"} : kpis(wanted);
    }
    if (path.size() == 3 && path[2] == "kpi") {
        Texts all;
        for (auto const& [id, kpi] : kpis_) all.push_back(id);
        return kpis(all);
    }
    if (path.size() == 3 && path[2].ends_with("_groups")) return groups(path[2]);
    if (path.size() >= 7 && path[2] == "data" && path[3] == "kpi" && path[5] == "municipality")
        return data(path, query_of(target), target);
    return {404, R"({"detail":"Not Found"})"};
}

KoladaServer::Answer KoladaServer::kpis(Texts const& wanted) const {
    std::string values;
    for (auto const& id : wanted) {
        auto const found = kpis_.find(id);
        if (found == kpis_.end() || found->second.title.empty()) continue;
        values += (values.empty() ? "" : ",") + std::string(R"({"id":)") + quoted(id) + R"(,"title":)" +
                  quoted(found->second.title) + R"(,"description":"Källa: prov","is_divided_by_gender":)" +
                  (found->second.is_divided ? "true" : "false") +
                  R"(,"municipality_type":"K","auspice":"X","operating_area":"Prov","perspective":"Övrigt",)"
                  R"("publication_date":"2023-01-01","prel_publication_date":null,"publ_period":"2022",)"
                  R"("has_ou_data":false})";
    }
    return {200, R"({"values":[)" + values + R"(],"count":0,"next_url":null,"previous_url":null})"};
}

KoladaServer::Answer KoladaServer::groups(std::string const& list) const {
    std::string values;
    if (auto const found = groups_.find(list); found != groups_.end())
        for (auto const& group : found->second) {
            std::string members;
            for (auto const& member : group.members)
                members += (members.empty() ? "" : ",") + std::string(R"({"member_id":)") + quoted(member) +
                           R"(,"member_title":"x"})";
            values += (values.empty() ? "" : ",") + std::string(R"({"id":)") + quoted(group.id) +
                      R"(,"title":)" + quoted(group.title) + R"(,"members":[)" + members + "]}";
        }
    return {200, R"({"values":[)" + values + R"(],"count":0,"next_url":null,"previous_url":null})"};
}

void KoladaServer::append_records(Texts& records, std::string const& kpi, std::string const& area,
                                  Texts const& years, std::string const& from_date) const {
    auto const of_kpi = kpis_.find(kpi);
    if (of_kpi == kpis_.end()) return;
    auto const of_area = of_kpi->second.areas.find(area);
    if (of_area == of_kpi->second.areas.end()) return;
    for (auto const& [year, record] : of_area->second) {
        if (!years.empty() && std::ranges::find(years, std::to_string(year)) == years.end()) continue;
        std::string values;
        for (int sex : {2, 1, 0}) {
            auto const& value = record[std::size_t(sex)];
            if (!value || value->changed_on < from_date || (value->is_deleted && from_date.empty())) continue;
            values += (values.empty() ? "" : ",") + std::string(R"({"gender":")") + "KMT"[sex] +
                      R"(","count":1,"status":"","value":)" +
                      (value->value ? text_of(*value->value) : "null") + R"(,"isdeleted":)" +
                      (value->is_deleted ? "true" : "false") + "}";
        }
        if (!values.empty())
            records.push_back(R"({"kpi":")" + kpi + R"(","period":)" + std::to_string(year) +
                              R"(,"municipality":")" + area + R"(","values":[)" + values + "]}");
    }
}

// The pages of one request are cut from one list, made when its first page is asked for.
KoladaServer::Answer KoladaServer::data(Texts const& path, std::map<std::string, std::string> const& query,
                                        std::string const& target) {
    auto const kpis = split(path[4], ','), areas = split(path[6], ',');
    auto const years = path.size() >= 9 && path[7] == "year" ? split(path[8], ',') : Texts{};
    if (kpis.size() > 25 || areas.size() > 25 || years.size() > 25) return {400, R"({"detail":"max 25"})"};
    auto const from = query.find("from_date");
    auto const without_page = target.substr(0, target.find("&page="));
    if (without_page != listed_for_ || !query.contains("page")) {
        listed_.clear();
        listed_for_ = without_page;
        for (auto const& kpi : kpis)
            for (auto const& area : areas)
                append_records(listed_, kpi, area, years, from == query.end() ? "" : from->second);
    }
    auto const& records = listed_;
    auto const size = std::size_t(std::min(number_in(query, "per_page", 5000), behaviour_.largest_page));
    auto const page = std::size_t(number_in(query, "page", 1));
    auto const first = std::min((page - 1) * size, records.size()),
               last = std::min(page * size, records.size());
    std::string body = R"({"values":[)";
    for (auto i = first; i < last; ++i) body += (i == first ? "" : ",") + records[i];
    body += R"(],"count":)" + std::to_string(last - first) + R"(,"next_url":)";
    auto const base = url() + without_page.substr(3);
    if (behaviour_.in_circles)
        body += quoted(base + "&page=1");
    else
        body += last < records.size() ? quoted(base + "&page=" + std::to_string(page + 1)) : "null";
    return {200, body + R"(,"previous_url":null})"};
}

}  // namespace jamsides::test
