// jamsides suppress: a table from a file, with the small numbers and what shields them left empty.
#include <algorithm>

#include "engines/statistics/commands.hpp"
#include "engines/statistics/count_table.hpp"
#include "engines/statistics/door.hpp"
#include "engines/statistics/options.hpp"
#include "engines/statistics/suppression.hpp"

namespace jamsides::statistics {
namespace {

Hidden const* hidden_at(Suppression const& found, CountTable const& table, std::size_t line,
                        std::size_t column) {
    auto const here = std::ranges::find_if(found.hidden, [&](Hidden const& each) {
        return table.cells[each.cell].line == line && table.cells[each.cell].column == column;
    });
    return here == found.hidden.end() ? nullptr : &*here;
}

void write_table(JsonText& json, CountTable const& table, Suppression const& found) {
    std::vector<bool> is_count(table.lines[0].fields.size());
    for (Cell const& cell : table.cells) is_count[cell.column] = true;
    json.key("table").open('[');
    for (std::size_t line = 0; line < table.lines.size(); ++line) {
        json.open('[');
        for (std::size_t column = 0; column < table.lines[line].fields.size(); ++column) {
            std::string const& text = table.lines[line].fields[column];
            if (line == 0 || !is_count[column])
                json.text(text);
            else if (text.empty() || hidden_at(found, table, line, column))
                json.whole(std::nullopt);
            else
                json.whole(table.counts[std::size_t(std::ranges::find_if(table.cells,
                                                                         [&](Cell const& cell) {
                                                                             return cell.line == line &&
                                                                                    cell.column == column;
                                                                         }) -
                                                    table.cells.begin())]);
        }
        json.close(']');
    }
    json.close(']');
}

JsonText suppress_in(Options const& options) {
    CountTable const table = read_counts(options.required("file"));
    std::int64_t const threshold = whole_of(options.optional("threshold").value_or("5"), "--threshold");
    Suppression const found = suppress(table.counts, table.sums, threshold);
    JsonText json;
    json.open('{');
    write_table(json, table, found);
    json.key("suppressed").open('[');
    for (Hidden const& each : found.hidden) {
        Cell const& cell = table.cells[each.cell];
        Line const& line = table.lines[cell.line];
        json.open('{').key("line").whole(std::int64_t(line.number)).key("row").text(line.fields[0]);
        json.key("column").text(table.lines[0].fields[cell.column]).key("key").open('[');
        for (std::string const& category : cell.key) json.text(category);
        json.close(']').key("why").text(each.why == Why::small ? "small" : "protects").close('}');
    }
    json.close(']').key("threshold").whole(threshold).key("fewest").truth(found.fewest);
    write_sentences(json, [&](Language in) { return sentence(found, threshold, in); });
    json.close('}');
    return json;
}

}  // namespace

int run_suppress(Args const& args, std::ostream& out, std::ostream& err) {
    return answer("suppress", "--file tabell.csv --threshold 5", out, err, [&] {
        return suppress_in(Options(args, {"file", "threshold"}));
    });
}

}  // namespace jamsides::statistics
