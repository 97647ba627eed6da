// jamsides gap and jamsides trend: figures typed on the command line.
#include <cmath>

#include "engines/statistics/commands.hpp"
#include "engines/statistics/delimited.hpp"
#include "engines/statistics/door.hpp"
#include "engines/statistics/options.hpp"

namespace jamsides::statistics {
namespace {

std::pair<std::string, std::string> halves(std::string const& text, std::string const& option) {
    std::vector<std::string> const parts = split(text, '/');
    if (parts.size() != 2) throw Unusable(option + " skrivs som fall/bas, till exempel 12/40");
    return {parts[0], parts[1]};
}

Count count_of(Options const& options, std::string const& name) {
    std::string const option = "--" + name;
    auto const [cases, base] = halves(options.required(name), option);
    return {whole_of(cases, option), whole_of(base, option)};
}

Events events_of(Options const& options, std::string const& name) {
    std::string const option = "--" + name;
    auto const [events, time] = halves(options.required(name), option);
    return {whole_of(events, option), number_of(time, option)};
}

void write_sex(JsonText& json, std::string_view key, std::string_view figure, std::optional<double> value,
               std::optional<Interval> const& interval) {
    json.key(key).open('{').key(figure).number(value);
    write_interval(json, interval);
    json.close('}');
}

JsonText proportions(Options const& options) {
    ProportionGap const found = proportion_gap(count_of(options, "women"), count_of(options, "men"));
    JsonText json;
    json.open('{').key("difference").number(found.difference);
    write_interval(json, found.difference_interval);
    json.key("ratio").number(found.ratio);
    json.key("ratio_low")
        .number(found.ratio_interval ? std::optional(found.ratio_interval->low) : std::nullopt);
    json.key("ratio_high")
        .number(found.ratio_interval ? std::optional(found.ratio_interval->high) : std::nullopt);
    auto const sex = [&](std::string_view key, std::optional<Proportion> const& share) {
        write_sex(json, key, "p", share ? std::optional(share->p) : std::nullopt,
                  share ? std::optional(share->interval) : std::nullopt);
    };
    sex("women", found.women);
    sex("men", found.men);
    json.key("standing").text(name(found.standing));
    write_sentences(json, [&](Language in) { return sentence(found, in); });
    json.close('}');
    return json;
}

JsonText rates(Options const& options) {
    RateGap const found = rate_gap(events_of(options, "women"), events_of(options, "men"));
    std::optional<RateRatio> const& ratio = found.ratio;
    JsonText json;
    json.open('{').key("difference").number(found.difference);
    json.key("ratio").number(ratio ? ratio->ratio : std::nullopt);
    json.key("ratio_low").number(ratio ? std::optional(ratio->low) : std::nullopt);
    json.key("ratio_high").number(ratio ? ratio->high : std::nullopt);
    json.key("p").number(ratio ? std::optional(ratio->p) : std::nullopt);
    auto const sex = [&](std::string_view key, std::optional<Rate> const& rate) {
        write_sex(json, key, "rate", rate ? std::optional(rate->per_time) : std::nullopt,
                  rate ? std::optional(rate->interval) : std::nullopt);
    };
    sex("women", found.women);
    sex("men", found.men);
    json.key("standing").text(name(found.standing));
    write_sentences(json, [&](Language in) {
        return sentence(found, 1000, say(in, "per 1\u00A0000 tidsenheter", "per 1,000 units of time"), in);
    });
    json.close('}');
    return json;
}

Series series_of(std::string const& text) {
    Series series;
    for (std::string const& item : split(text, ',')) {
        std::size_t const colon = item.find(':');
        if (colon == item.npos)
            throw Unusable("--series skrivs som 2015:4.1,2016:3.9, men här står ”" + item + "”");
        std::string const where = "--series, ”" + item + "”", value = item.substr(colon + 1);
        Observation& next = series.emplace_back(Observation{year_of(item.substr(0, colon), where), {}});
        if (!value.empty()) next.value = number_of(value, where);
    }
    return series;
}

JsonText trend_of(Options const& options) {
    if (options.flag("repeated") && options.flag("each-year"))
        throw Unusable("Välj antingen --repeated eller --each-year");
    Repeats const repeats = options.flag("repeated")    ? Repeats::collapse
                            : options.flag("each-year") ? Repeats::keep
                                                        : Repeats::detect;
    Trend const found = trend(series_of(options.required("series")), repeats);
    if (found.n == 0) throw Unusable("--series har inga värden");
    JsonText json;
    json.open('{').key("slope").number(found.slope);
    write_interval(json, found.interval);
    json.key("tau").number(found.tau).key("p").number(found.p).key("n").whole(found.n);
    json.key("exact").truth(found.exact).key("repeated").truth(found.repeated);
    json.key("standing").text(name(found.standing));
    write_sentences(json, [&](Language in) {
        int const decimals = decimals_for(std::abs(found.slope.value_or(0))) - 1;
        return sentence(found, say(in, "Värdet", "The value"), false, Unit{"", "", decimals}, in);
    });
    json.close('}');
    return json;
}

}  // namespace

int run_gap(Args const& args, std::ostream& out, std::ostream& err) {
    return answer("gap", "--women 12/40 --men 30/45", out, err, [&] {
        Options const options(args, {"women", "men"}, {"rates"});
        return options.flag("rates") ? rates(options) : proportions(options);
    });
}

int run_trend(Args const& args, std::ostream& out, std::ostream& err) {
    return answer("trend", "--series 2015:4.1,2016:3.9,2017:3.7", out, err, [&] {
        return trend_of(Options(args, {"series"}, {"repeated", "each-year"}));
    });
}

}  // namespace jamsides::statistics
