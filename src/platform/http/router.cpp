// The tree behind the router: a node a segment, tried written before parameter before tail.
#include "platform/http/router.hpp"

#include <stdexcept>

#include "platform/http/refusal.hpp"

namespace jamsides::http {

namespace {

struct Target {
    std::size_t number;
    std::vector<std::string> names;  // of the parameters, in order: routes of one shape may name them apart
};

std::string_view next_segment(std::string_view& path) {
    path.remove_prefix(1);
    auto const segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

}  // namespace

struct Patterns::Node {
    std::map<std::string, Node, std::less<>> written;
    std::unique_ptr<Node> parameter;
    std::map<Method, Target> tails;  // "{rest...}"
    std::map<Method, Target> ends;

    Node const* reached(std::string_view path, std::vector<std::string>& values, bool& in_tail) const {
        if (path.empty() || path == "/") {
            if (!ends.empty()) return this;
            return nullptr;
        }
        auto rest = path;
        auto const segment = next_segment(rest);
        if (auto const found = written.find(segment); found != written.end())
            if (auto const* node = found->second.reached(rest, values, in_tail)) return node;
        if (parameter) {
            values.emplace_back(segment);
            if (auto const* node = parameter->reached(rest, values, in_tail)) return node;
            values.pop_back();
        }
        if (tails.empty()) return nullptr;
        values.emplace_back(path.substr(1));
        in_tail = true;
        return this;
    }
};

Patterns::Patterns() : root_(std::make_unique<Node>()) {}
Patterns::~Patterns() = default;
Patterns::Patterns(Patterns&&) noexcept = default;
Patterns& Patterns::operator=(Patterns&&) noexcept = default;

void Patterns::add(Method method, std::string_view pattern, std::size_t number) {
    auto const defect = [&](std::string_view what) {
        return std::logic_error("route " + std::string(written(method)) + " " + std::string(pattern) + ": " +
                                std::string(what));
    };
    if (!pattern.starts_with('/')) throw defect("a pattern begins with /");
    Node* node = root_.get();
    Target target{number, {}};
    bool tail = false;
    for (auto rest = pattern == "/" ? std::string_view{} : pattern; !rest.empty();) {
        if (tail) throw defect("nothing can follow a tail");
        auto const segment = next_segment(rest);
        if (segment.empty()) throw defect("a segment is empty");
        if (segment.find_first_of("{}") == segment.npos) {
            node = &node->written[std::string(segment)];
            continue;
        }
        if (!segment.starts_with('{') || !segment.ends_with('}'))
            throw defect("a parameter is a whole segment");
        auto name = segment.substr(1, segment.size() - 2);
        tail = name.ends_with("...");
        if (tail) name.remove_suffix(3);
        target.names.emplace_back(name);
        if (tail) continue;
        if (!node->parameter) node->parameter = std::make_unique<Node>();
        node = node->parameter.get();
    }
    auto& targets = tail ? node->tails : node->ends;
    if (!targets.emplace(method, std::move(target)).second) throw defect("stands twice");
}

std::size_t Patterns::find(Method method, std::string_view path, Fields& parameters) const {
    std::vector<std::string> values;
    bool in_tail = false;
    auto const* node = root_->reached(path, values, in_tail);
    if (!node) throw not_found();
    auto const& targets = in_tail ? node->tails : node->ends;
    auto found = targets.find(method);
    if (found == targets.end() && method == Method::head) found = targets.find(Method::get);
    if (found == targets.end()) {
        std::string allowed;
        for (auto const& [allowed_method, target] : targets) {
            if (!allowed.empty()) allowed += ", ";
            allowed += written(allowed_method);
            if (allowed_method == Method::get && !targets.contains(Method::head)) allowed += ", HEAD";
        }
        throw method_not_allowed(allowed);
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        parameters.set(found->second.names[i], std::move(values[i]));
    return found->second.number;
}

}  // namespace jamsides::http
