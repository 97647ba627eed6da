// The discs; see status.hpp.
#include "ui/components/status/status.hpp"

namespace jamsides::ui {
namespace {

void drawing(html::Writer& out, Status status) {
    switch (status) {
        case Status::draft:
            return out.write(
                "<circle cx=\"8\" cy=\"8\" r=\"6.75\" fill=\"none\" stroke=\"currentColor\" "
                "stroke-width=\"2\"/>");
        case Status::submitted:
            return out.write(
                "<circle cx=\"8\" cy=\"8\" r=\"6.75\" fill=\"none\" stroke=\"currentColor\" "
                "stroke-width=\"2\"/><path d=\"M8 8V1.5A6.5 6.5 0 0 1 14.5 8z\" fill=\"currentColor\"/>");
        case Status::waiting:
            return out.write(
                "<circle cx=\"8\" cy=\"8\" r=\"6.75\" fill=\"none\" stroke=\"currentColor\" "
                "stroke-width=\"2\" stroke-dasharray=\"2.6 2.6\"/>");
        case Status::eligible:
            return out.write(
                "<circle cx=\"8\" cy=\"8\" r=\"6.75\" fill=\"none\" stroke=\"currentColor\" "
                "stroke-width=\"2\"/><path d=\"M8 1.5a6.5 6.5 0 0 1 0 13z\" fill=\"currentColor\"/>");
        case Status::decided:
            return out.write(
                "<circle cx=\"8\" cy=\"8\" r=\"6.75\" fill=\"none\" stroke=\"currentColor\" "
                "stroke-width=\"2\"/><path d=\"M8 8H1.5A6.5 6.5 0 1 0 8 1.5z\" fill=\"currentColor\"/>");
        case Status::admitted:
            return out.write("<circle cx=\"8\" cy=\"8\" r=\"7.75\" fill=\"currentColor\"/>");
        case Status::done:
            return out.write(
                "<circle cx=\"8\" cy=\"8\" r=\"7.75\" fill=\"currentColor\"/>"
                "<path class=\"tick\" d=\"M4.5 8.3l2.4 2.4 4.6-5\" fill=\"none\" stroke-width=\"2\"/>");
        case Status::stopped:
        case Status::danger:
            return out.write(
                "<circle cx=\"8\" cy=\"8\" r=\"6.75\" fill=\"none\" stroke=\"currentColor\" "
                "stroke-width=\"2\"/><path d=\"M5 5l6 6M11 5l-6 6\" stroke=\"currentColor\" "
                "stroke-width=\"2\"/>");
    }
}

}  // namespace

void disc(html::Writer& out, Status status) {
    out.write("<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">{}</svg>",
              [status](html::Writer& inner) { drawing(inner, status); });
}

void status(html::Writer& out, Status status, std::string_view text) {
    out.write("<span class=\"{}\">", status == Status::danger ? "st bad" : "st");
    disc(out, status);
    out.write("{}</span>", text);
}

}  // namespace jamsides::ui
