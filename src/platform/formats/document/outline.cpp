// A reader of SVG path data. Arcs become cubic curves of at most a quarter turn each.
#include "platform/formats/document/outline.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <numbers>

namespace jamsides::formats::document {
namespace {

class Reader {
  public:
    explicit Reader(std::string_view data) : rest_(data) {}

    std::vector<Step> read() {
        char command = 0;
        skip();
        if (!rest_.starts_with('M') && !rest_.starts_with('m')) return {};
        while (skip(), !rest_.empty()) {
            if (std::isalpha(static_cast<unsigned char>(rest_.front()))) {
                command = rest_.front();
                rest_.remove_prefix(1);
            } else if (command == 0 || command == 'z' || command == 'Z') {
                break;
            }
            if (!step(command)) break;
            if (command == 'm') command = 'l';
            if (command == 'M') command = 'L';
        }
        return std::move(steps_);
    }

  private:
    void skip() {
        while (!rest_.empty() &&
               (std::isspace(static_cast<unsigned char>(rest_.front())) || rest_.front() == ','))
            rest_.remove_prefix(1);
    }
    bool numbers(double* out, int count) {
        for (int i = 0; i < count; ++i) {
            skip();
            if (rest_.starts_with('+')) rest_.remove_prefix(1);
            auto [end, fault] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), out[i]);
            if (fault != std::errc{} || !std::isfinite(out[i])) return false;
            rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        }
        return true;
    }
    bool flag(double& out) {  // one digit, which may stand against the next
        skip();
        if (rest_.empty() || (rest_.front() != '0' && rest_.front() != '1')) return false;
        out = rest_.front() - '0';
        rest_.remove_prefix(1);
        return true;
    }
    void line_to(double x, double y) { steps_.push_back({Step::line, {x_ = x}, {y_ = y}}); }
    void curve_to(double ax, double ay, double bx, double by, double x, double y) {
        steps_.push_back({Step::curve, {ax, bx, x}, {ay, by, y}});
        control_x_ = bx, control_y_ = by, x_ = x, y_ = y;
    }
    bool step(char command);
    bool curve(char kind, double ox, double oy);
    bool arc(double ox, double oy);
    void quarter_turns(double cx, double cy, double rx, double ry, double turn, double from, double sweep);

    std::string_view rest_;
    std::vector<Step> steps_;
    double x_ = 0, y_ = 0, start_x_ = 0, start_y_ = 0;
    double control_x_ = 0, control_y_ = 0;
    char previous_ = 0;
};

bool Reader::step(char command) {
    char kind = static_cast<char>(std::toupper(static_cast<unsigned char>(command)));
    bool relative = kind != command;
    double ox = relative ? x_ : 0, oy = relative ? y_ : 0, n[2];
    bool fine = true;
    if (kind == 'Z') {
        steps_.push_back({Step::close, {}, {}});
        x_ = start_x_, y_ = start_y_;
    } else if (kind == 'M' && (fine = numbers(n, 2))) {
        steps_.push_back({Step::move, {x_ = start_x_ = ox + n[0]}, {y_ = start_y_ = oy + n[1]}});
    } else if (kind == 'L' && (fine = numbers(n, 2))) {
        line_to(ox + n[0], oy + n[1]);
    } else if (kind == 'H' && (fine = numbers(n, 1))) {
        line_to(ox + n[0], y_);
    } else if (kind == 'V' && (fine = numbers(n, 1))) {
        line_to(x_, oy + n[0]);
    } else if (kind == 'A') {
        fine = arc(ox, oy);
    } else if (std::string_view("CSQT").find(kind) != std::string_view::npos) {
        fine = curve(kind, ox, oy);
    } else {
        return false;
    }
    previous_ = kind;
    return fine;
}

bool Reader::curve(char kind, double ox, double oy) {
    bool cubic = kind == 'C' || kind == 'S', smooth = kind == 'S' || kind == 'T';
    bool follows = cubic ? previous_ == 'C' || previous_ == 'S' : previous_ == 'Q' || previous_ == 'T';
    double n[6] = {};
    if (!numbers(n, kind == 'C' ? 6 : kind == 'T' ? 2 : 4)) return false;
    double first_x = follows ? 2 * x_ - control_x_ : x_, first_y = follows ? 2 * y_ - control_y_ : y_;
    if (!smooth) first_x = ox + n[0], first_y = oy + n[1];
    int at = smooth ? 0 : 2;
    if (cubic) {
        curve_to(first_x, first_y, ox + n[at], oy + n[at + 1], ox + n[at + 2], oy + n[at + 3]);
        return true;
    }
    double x = ox + n[at], y = oy + n[at + 1];
    curve_to(x_ + (first_x - x_) * 2 / 3, y_ + (first_y - y_) * 2 / 3, x + (first_x - x) * 2 / 3,
             y + (first_y - y) * 2 / 3, x, y);
    control_x_ = first_x, control_y_ = first_y;
    return true;
}

// End points → centre, after the implementation notes of the SVG specification.
bool Reader::arc(double ox, double oy) {
    double n[7];
    if (!numbers(n, 3) || !flag(n[3]) || !flag(n[4]) || !numbers(n + 5, 2)) return false;
    double x = ox + n[5], y = oy + n[6], rx = std::abs(n[0]), ry = std::abs(n[1]),
           turn = n[2] * std::numbers::pi / 180;
    if (rx == 0 || ry == 0 || (x == x_ && y == y_)) return line_to(x, y), true;
    double c = std::cos(turn), s = std::sin(turn), hx = (x_ - x) / 2, hy = (y_ - y) / 2;
    double px = c * hx + s * hy, py = c * hy - s * hx;
    double grow = std::sqrt(std::max(1.0, px * px / (rx * rx) + py * py / (ry * ry)));
    rx *= grow, ry *= grow;
    double below = rx * rx * py * py + ry * ry * px * px;
    double root =
        std::sqrt(std::max(0.0, rx * rx * ry * ry / below - 1)) * ((n[3] != 0) == (n[4] != 0) ? -1 : 1);
    double qx = root * rx * py / ry, qy = -root * ry * px / rx;
    double from = std::atan2((py - qy) / ry, (px - qx) / rx),
           to = std::atan2((-py - qy) / ry, (-px - qx) / rx);
    double sweep = to - from;
    if (n[4] != 0 && sweep < 0) sweep += 2 * std::numbers::pi;
    if (n[4] == 0 && sweep > 0) sweep -= 2 * std::numbers::pi;
    quarter_turns(c * qx - s * qy + (x_ + x) / 2, s * qx + c * qy + (y_ + y) / 2, rx, ry, turn, from, sweep);
    return true;
}

void Reader::quarter_turns(double cx, double cy, double rx, double ry, double turn, double from,
                           double sweep) {
    int parts = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / (std::numbers::pi / 2) - 1e-9)));
    double part = sweep / parts, reach = 4.0 / 3 * std::tan(part / 4), c = std::cos(turn), s = std::sin(turn);
    auto point = [&](double ux, double uy, double& x, double& y) {
        x = cx + c * rx * ux - s * ry * uy, y = cy + s * rx * ux + c * ry * uy;
    };
    for (int i = 0; i < parts; ++i) {
        double a = from + part * i, b = a + part, ax, ay, bx, by, x, y;
        point(std::cos(a) - reach * std::sin(a), std::sin(a) + reach * std::cos(a), ax, ay);
        point(std::cos(b) + reach * std::sin(b), std::sin(b) - reach * std::cos(b), bx, by);
        point(std::cos(b), std::sin(b), x, y);
        curve_to(ax, ay, bx, by, x, y);
    }
}

}  // namespace

std::vector<Step> read_outline(std::string_view data) { return Reader(data).read(); }

}  // namespace jamsides::formats::document
