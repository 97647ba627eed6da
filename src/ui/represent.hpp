// One view, many representations: the format is chosen by the address's extension, else by Accept, among
// those the view can be written in. A format exists when there is an overload for it, found beside the view:
//   void write(HtmlPage&, View const&)                      a page
//   … rows(View const&)                                     CSV and XLSX: a vector of a described struct
//   the view described (BOOST_DESCRIBE_STRUCT), or rows     JSON
//   void write(formats::Calendar&, View const&)             ICS
//   void write(formats::document::Document&, View const&)   PDF and DOCX
// A view may say its file's name without extension by `std::string file_name(View const&)`.
#pragma once

#include "platform/auth/visit.hpp"
#include "platform/formats/calendar.hpp"
#include "platform/formats/csv.hpp"
#include "platform/formats/document/document.hpp"
#include "platform/formats/json.hpp"
#include "platform/formats/xlsx.hpp"
#include "platform/http/response.hpp"
#include "ui/html_page.hpp"

namespace jamsides::ui {

template <class View>
concept WritesHtml = requires(HtmlPage& page, View const& view) {
    write(page, view);
};
template <class View>
concept HasRows = requires(View const& view) {
    rows(view).begin();
};
template <class View>
concept WritesJson = HasRows<View> || formats::Described<View>;
template <class View>
concept WritesCalendar = requires(formats::Calendar& calendar, View const& view) {
    write(calendar, view);
};
template <class View>
concept WritesDocument = requires(formats::document::Document& document, View const& view) {
    write(document, view);
};

// The formats a view can be written in, by extension, the preferred first.
template <class View>
std::vector<std::string_view> formats_of() {
    std::vector<std::string_view> found;
    if constexpr (WritesHtml<View>) found.push_back("html");
    if constexpr (WritesDocument<View>) found.insert(found.end(), {"pdf", "docx"});
    if constexpr (HasRows<View>) found.insert(found.end(), {"csv", "xlsx"});
    if constexpr (WritesCalendar<View>) found.push_back("ics");
    if constexpr (WritesJson<View>) found.push_back("json");
    return found;
}

// The extension asked for among those offered; refuses with 406 when none fits.
std::string_view chosen_format(http::Request const& request, std::vector<std::string_view> const& offered);
std::string_view media_type(std::string_view format);

HtmlPage page_for(Visit const& visit);
// The page with everything that stands round it, and links to its other formats.
http::Response finish(Visit const& visit, HtmlPage const& page, std::vector<std::string_view> const& formats,
                      int status);
http::Response finish(Visit const& visit, formats::Calendar const& calendar);
http::Response finish(Visit const& visit, formats::document::Document& document, std::string_view format,
                      std::string const& name);
// A sheet as CSV or XLSX. ?excel=1 is the CSV that a Swedish Excel opens by a double click.
http::Response finish(Visit const& visit, formats::Sheet const& sheet, std::string_view format,
                      std::string const& name);
http::Response finish_file(std::string_view format, std::string const& name, std::string bytes);

template <class View>
std::string name_of_file(Visit const& visit, View const& view) {
    if constexpr (requires { file_name(view); })
        return file_name(view);
    else
        return visit.request.path.substr(visit.request.path.rfind('/') + 1);
}

// As a page only, whatever was asked for: refusals, forms shown again.
template <WritesHtml View>
http::Response represent_html(Visit const& visit, View const& view, int status = 200) {
    auto page = page_for(visit);
    write(page, view);
    return finish(visit, page, {}, status);
}

template <class View>
http::Response represent_rows(Visit const& visit, View const& view, std::string_view format) {
    auto const name = name_of_file(visit, view);
    return finish(visit, formats::sheet_of(rows(view), name, visit.language), format, name);
}

template <class View>
http::Response represent(Visit const& visit, View const& view, int status = 200) {
    auto const offered = formats_of<View>();
    auto const format = chosen_format(visit.request, offered);
    if constexpr (WritesCalendar<View>)
        if (format == "ics") {
            formats::Calendar calendar;
            calendar.language = visit.language.code();
            write(calendar, view);
            return finish(visit, calendar);
        }
    if constexpr (WritesDocument<View>)
        if (format == "pdf" || format == "docx") {
            formats::document::Document document;
            document.language = visit.language.code();
            write(document, view);
            return finish(visit, document, format, name_of_file(visit, view));
        }
    if constexpr (HasRows<View>)
        if (format == "csv" || format == "xlsx") return represent_rows(visit, view, format);
    if constexpr (HasRows<View> && !formats::Described<View>) {
        if (format == "json") return http::respond("application/json", formats::json(rows(view)), status);
    } else if constexpr (WritesJson<View>) {
        if (format == "json") return http::respond("application/json", formats::json(view), status);
    }
    if constexpr (WritesHtml<View>) {
        auto page = page_for(visit);
        write(page, view);
        return finish(visit, page, offered, status);
    }
    throw std::logic_error("A view that can be written in no format");
}

}  // namespace jamsides::ui
