// The only file that sees libxlsxwriter. It writes to a file by name; ours lives in memory.
#include "platform/formats/xlsx.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>

#include "platform/text/order.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::formats {
namespace {

constexpr std::size_t longest_text = 32'767;  // characters in a cell of Excel
constexpr std::size_t longest_name = 31;

class MemoryFile {
  public:
    MemoryFile() : descriptor_(memfd_create("workbook", MFD_CLOEXEC)) {
        if (descriptor_ < 0) throw std::runtime_error("no memory for a workbook");
    }
    ~MemoryFile() { close(descriptor_); }
    MemoryFile(MemoryFile const&) = delete;
    MemoryFile& operator=(MemoryFile const&) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
    std::string content() const {
        std::string bytes(static_cast<std::size_t>(lseek(descriptor_, 0, SEEK_END)), '\0');
        std::size_t read = 0;
        while (read < bytes.size()) {
            const auto more =
                pread(descriptor_, bytes.data() + read, bytes.size() - read, static_cast<off_t>(read));
            if (more <= 0) throw std::runtime_error("a workbook could not be read back");
            read += static_cast<std::size_t>(more);
        }
        return bytes;
    }

  private:
    int descriptor_;
};

// UTF-8 cut at a whole character, at most `most` characters.
std::string shortened(std::string_view text, std::size_t most) {
    std::size_t characters = 0, at = 0;
    for (; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xc0) != 0x80 && characters++ == most) break;
    return std::string(text.substr(0, at));
}

std::size_t characters_of(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string sheet_name(std::string_view wished, std::set<std::string>& taken) {
    std::string name(wished);
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return std::string_view("[]:*?/\\").find(c) != std::string_view::npos; }, ' ');
    while (name.starts_with('\'')) name.erase(0, 1);
    while (name.ends_with('\'')) name.pop_back();
    const auto whole = name.empty() ? std::string("Blad") : name;
    name = shortened(whole, longest_name);
    for (int number = 2; !taken.insert(text::lower(name)).second; ++number) {
        const auto end = " " + std::to_string(number);
        name = shortened(whole, longest_name - end.size()) + end;
    }
    return name;
}

lxw_datetime excel_day(Day day) {
    return {static_cast<int>(day.year()),
            static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day())),
            0,
            0,
            0};
}

class WorkbookWriter {
  public:
    WorkbookWriter(std::string const& path, WorkbookFacts const& facts) : book_(workbook_new(path.c_str())) {
        if (book_ == nullptr) throw std::runtime_error("a workbook could not be begun");
        lxw_doc_properties properties{};
        std::string title = facts.title, author = facts.author;
        properties.title = title.data();
        properties.author = author.data();
        properties.created = std::chrono::system_clock::to_time_t(facts.created);
        workbook_set_properties(book_, &properties);
        heading_ = workbook_add_format(book_);
        format_set_bold(heading_);
        format_set_bottom(heading_, LXW_BORDER_THIN);
        format_set_text_wrap(heading_);
        format_set_align(heading_, LXW_ALIGN_VERTICAL_BOTTOM);
        day_ = with_number_format("yyyy-mm-dd");
        instant_ = with_number_format("yyyy-mm-dd hh:mm");
    }

    void add(Sheet const& sheet) {
        worksheet_ = workbook_add_worksheet(book_, sheet_name(sheet.name, names_).c_str());
        if (worksheet_ == nullptr) throw std::runtime_error("a sheet could not be added");
        widths_.assign(sheet.titles.size(), 8);
        for (std::size_t i = 0; i < sheet.titles.size(); ++i) {
            worksheet_write_string(worksheet_, 0, static_cast<lxw_col_t>(i), sheet.titles[i].c_str(),
                                   heading_);
            widen(i, std::min<std::size_t>(characters_of(sheet.titles[i]) + 3, 24));  // 3: the filter's arrow
        }
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (std::size_t i = 0; i < sheet.rows[row].size(); ++i) write(row + 1, i, sheet.rows[row][i]);
        finish(sheet.rows.size());
    }

    void close() {
        if (workbook_close(book_) != LXW_NO_ERROR)
            throw std::runtime_error("a workbook could not be written");
    }

  private:
    lxw_format* with_number_format(char const* pattern) {
        auto* format = workbook_add_format(book_);
        format_set_num_format(format, pattern);
        format_set_align(format, LXW_ALIGN_LEFT);
        return format;
    }

    void widen(std::size_t column, std::size_t characters) {
        widths_[column] = std::max(widths_[column], std::min<std::size_t>(characters, 60));
    }

    void write(std::size_t row, std::size_t column, Cell const& cell) {
        const auto at = static_cast<lxw_row_t>(row);
        const auto in = static_cast<lxw_col_t>(column);
        if (auto* text = std::get_if<std::string>(&cell)) {
            worksheet_write_string(worksheet_, at, in, shortened(*text, longest_text).c_str(), nullptr);
            widen(column, characters_of(*text) + 1);
        } else if (auto* whole = std::get_if<long long>(&cell)) {
            worksheet_write_number(worksheet_, at, in, static_cast<double>(*whole), nullptr);
        } else if (auto* number = std::get_if<double>(&cell)) {
            worksheet_write_number(worksheet_, at, in, *number, nullptr);
        } else if (auto* yes = std::get_if<bool>(&cell)) {
            worksheet_write_boolean(worksheet_, at, in, *yes, nullptr);
        } else if (auto* day = std::get_if<Day>(&cell)) {
            auto written = excel_day(*day);
            worksheet_write_datetime(worksheet_, at, in, &written, day_);
            widen(column, 11);
        } else if (auto* instant = std::get_if<Instant>(&cell)) {
            write_instant(at, in, *instant);
        }
    }

    void write_instant(lxw_row_t row, lxw_col_t column, Instant instant) {
        const auto local = time::in_stockholm(instant);
        auto written = excel_day(local.day);
        written.hour = local.hour();
        written.min = local.minute();
        worksheet_write_datetime(worksheet_, row, column, &written, instant_);
        widen(column, 17);
    }

    void finish(std::size_t rows) {
        for (std::size_t i = 0; i < widths_.size(); ++i)
            worksheet_set_column(worksheet_, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                                 static_cast<double>(widths_[i]), nullptr);
        worksheet_freeze_panes(worksheet_, 1, 0);
        if (!widths_.empty())
            worksheet_autofilter(worksheet_, 0, 0, static_cast<lxw_row_t>(rows),
                                 static_cast<lxw_col_t>(widths_.size() - 1));
        worksheet_set_paper(worksheet_, 9);  // A4
        worksheet_set_landscape(worksheet_);
        worksheet_fit_to_pages(worksheet_, 1, 0);
        worksheet_repeat_rows(worksheet_, 0, 0);
    }

    lxw_workbook* book_;
    lxw_worksheet* worksheet_ = nullptr;
    lxw_format *heading_ = nullptr, *day_ = nullptr, *instant_ = nullptr;
    std::vector<std::size_t> widths_;
    std::set<std::string> names_;
};

}  // namespace

std::string xlsx(std::span<const Sheet> sheets, WorkbookFacts const& facts) {
    const MemoryFile file;
    WorkbookWriter writer(file.path(), facts);
    for (auto const& sheet : sheets) writer.add(sheet);
    writer.close();
    return file.content();
}

}  // namespace jamsides::formats
