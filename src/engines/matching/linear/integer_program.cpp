// The only file that includes CBC: see integer_program.hpp.
#include "engines/matching/linear/integer_program.hpp"

#include <coin/CbcEventHandler.hpp>
#include <coin/CbcModel.hpp>
#include <coin/CbcSolver.hpp>
#include <coin/OsiClpSolverInterface.hpp>
#include <mutex>
#include <string>

namespace jamsides::matching::linear {

namespace {

class StopsWhenAsked : public CbcEventHandler {
  public:
    explicit StopsWhenAsked(std::function<bool()> asked) : stop_(std::move(asked)) {}
    CbcAction event(CbcEvent) override { return stop_() ? stop : noAction; }
    CbcEventHandler* clone() const override { return new StopsWhenAsked(*this); }

  private:
    std::function<bool()> stop_;
};

int carry_on(CbcModel*, int) { return 0; }

void load(IntegerProgram const& program, OsiClpSolverInterface& solver) {
    std::vector<double> lower(program.columns(), 0), upper(program.columns(), 1);
    std::vector<CoinBigIndex> starts(program.starts.begin(), program.starts.end());
    solver.messageHandler()->setLogLevel(0);
    solver.loadProblem(program.columns(), int(program.row_lower.size()), starts.data(), program.rows.data(),
                       program.elements.data(), lower.data(), upper.data(), program.cost.data(),
                       program.row_lower.data(), program.row_upper.data());
    for (int j = 0; j < program.columns(); ++j) solver.setInteger(j);
}

std::vector<std::string> command_words(IntegerLimits const& limits) {
    std::vector<std::string> words{"cbc", "-log", "0", "-allow", "0", "-ratio", "0"};
    if (limits.seconds > 0)
        for (auto const& word : {std::string("-timeMode"), std::string("elapsed"), std::string("-seconds"),
                                 std::to_string(limits.seconds)})
            words.push_back(word);
    if (limits.cutoff) {
        words.push_back("-cutoff");
        words.push_back(std::to_string(*limits.cutoff));
    }
    words.push_back("-solve");
    words.push_back("-quit");
    return words;
}

// CBC's command interface keeps state of its own, so one program at a time.
void run_quietly(CbcModel& model, IntegerLimits const& limits) {
    static std::mutex one_at_a_time;
    std::lock_guard lock(one_at_a_time);
    CbcSolverUsefulData settings;
    settings.noPrinting_ = true;
    settings.useSignalHandler_ = false;
    CbcMain0(model, settings);
    model.setLogLevel(0);
    StopsWhenAsked handler(limits.stop);
    model.passInEventHandler(&handler);
    auto words = command_words(limits);
    std::vector<char const*> arguments;
    for (auto const& word : words) arguments.push_back(word.c_str());
    CbcMain1(int(arguments.size()), arguments.data(), model, carry_on, settings);
}

IntegerAnswer answer_without_columns(IntegerProgram const& program) {
    IntegerAnswer answer;
    answer.proven = answer.found = true;
    for (std::size_t row = 0; row < program.row_lower.size(); ++row)
        if (program.row_lower[row] > 0 || program.row_upper[row] < 0) answer.found = false;
    return answer;
}

}  // namespace

void IntegerProgram::add_row(double lower, double upper) {
    row_lower.push_back(lower);
    row_upper.push_back(upper);
}

void IntegerProgram::add_column(double column_cost) {
    cost.push_back(column_cost);
    starts.push_back(starts.back());
}

void IntegerProgram::add_element(int row, double value) {
    rows.push_back(row);
    elements.push_back(value);
    ++starts.back();
}

IntegerAnswer solve(IntegerProgram const& program, IntegerLimits const& limits) {
    if (program.columns() == 0) return answer_without_columns(program);
    OsiClpSolverInterface solver;
    load(program, solver);
    CbcModel model(solver);
    if (!limits.start.empty()) {
        std::vector<double> values(program.columns(), 0);
        double cost = 0;
        for (int j : limits.start) {
            values[j] = 1;
            cost += program.cost[j];
        }
        model.setBestSolution(values.data(), program.columns(), cost, true);
    }
    run_quietly(model, limits);
    IntegerAnswer answer;
    answer.proven = model.isProvenOptimal() || model.isProvenInfeasible();
    answer.bound = model.getBestPossibleObjValue();
    answer.nodes = model.getNodeCount();
    if (auto const* values = model.bestSolution()) {
        answer.found = true;
        for (int j = 0; j < program.columns(); ++j)
            if (values[j] > 0.5) answer.chosen.push_back(j);
        for (int j : answer.chosen) answer.cost += program.cost[j];
    }
    return answer;
}

}  // namespace jamsides::matching::linear
