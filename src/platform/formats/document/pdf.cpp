// Puts the PDF together: pages, foot, bookmarks, what the file says about itself.
#include "platform/formats/document/pdf.hpp"

#include "platform/formats/document/pdf/flow.hpp"
#include "platform/formats/document/pdf/metadata.hpp"
#include "platform/formats/document/pdf/pager.hpp"

namespace jamsides::formats::document {
namespace {

using namespace pdf;

void paint_feet(Painter& painter, Document const& document) {
    auto style = text_style(8.5, 1.5, FaceName::text, soft_grey);
    double top = sheet_height - margin_bottom / 2 - style.leading / 2;
    auto total = std::to_string(painter.pages().size());
    auto foot = break_lines(document.foot, style, full_width - 20 * millimetre);
    for (std::size_t page = 0; page < painter.pages().size(); ++page) {
        if (!foot.empty()) painter.paint_foot(page, foot.front(), margin_left, top);
        auto folio =
            break_lines(std::to_string(page + 1) + "\u00a0(" + total + ")", style, full_width).front();
        painter.paint_foot(page, folio, sheet_width - margin_right - folio.width, top);
    }
}

struct Mark {
    int object, parent, first = 0, last = 0, previous = 0, next = 0, below = 0;
};

// A heading stands under the nearest one before it of a higher rank.
int add_bookmarks(File& file, std::vector<Bookmark> const& bookmarks, std::vector<int> const& pages) {
    if (bookmarks.empty()) return 0;
    std::vector<Mark> marks{{file.reserve(), 0}};
    std::vector<std::pair<int, std::size_t>> open{{0, 0}};
    for (auto const& bookmark : bookmarks) {
        while (open.back().first >= bookmark.level) open.pop_back();
        auto parent = open.back().second;
        Mark mark{file.reserve(), marks[parent].object};
        mark.previous = marks[parent].last;
        for (auto& other : marks)
            if (mark.previous && other.object == mark.previous) other.next = mark.object;
        if (!marks[parent].first) marks[parent].first = mark.object;
        marks[parent].last = mark.object;
        for (auto const& [level, index] : open) ++marks[index].below;
        open.emplace_back(bookmark.level, marks.size());
        marks.push_back(mark);
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        auto const& mark = marks[i];
        std::string entries = i == 0 ? "/Type/Outlines" : "/Parent " + reference(mark.parent);
        if (i > 0) {
            auto const& bookmark = bookmarks[i - 1];
            entries += "/Title " + text_string(bookmark.title) + "/Dest[" +
                       reference(pages[static_cast<std::size_t>(bookmark.page)]) + "/XYZ null " +
                       number(bookmark.top) + " null]";
        }
        if (mark.first)
            entries += "/First " + reference(mark.first) + "/Last " + reference(mark.last) + "/Count " +
                       std::to_string(mark.below);
        if (mark.previous) entries += "/Prev " + reference(mark.previous);
        if (mark.next) entries += "/Next " + reference(mark.next);
        file.set(mark.object, "<<" + entries + ">>");
    }
    return marks.front().object;
}

std::string add_images(File& file, std::vector<Image> const& images) {
    auto stream = [&](std::string const& dictionary, std::string const& bytes) {
        return file.add("<<" + dictionary + "/Length " + std::to_string(bytes.size()) + ">>stream\n" + bytes +
                        "\nendstream");
    };
    std::string resources;
    for (std::size_t i = 0; i < images.size(); ++i) {
        auto dictionary = images[i].dictionary;
        if (!images[i].mask.empty())
            dictionary += "/SMask " + reference(stream(images[i].mask_dictionary, images[i].mask));
        resources += "/I" + std::to_string(i) + " " + reference(stream(dictionary, images[i].bytes));
    }
    return resources.empty() ? resources : "/XObject<<" + resources + ">>";
}

std::string assemble(Document const& document, Flow const& flow, Painter const& painter) {
    File file;
    auto resources =
        file.add("<</Font<<" + painter.glyphs().write(file) + ">>" + add_images(file, flow.images) + ">>");
    int tree = file.reserve();
    std::vector<int> pages, contents;
    for (auto const& content : painter.pages()) {
        contents.push_back(file.add_stream(content));
        pages.push_back(file.reserve());
    }
    std::vector<std::string> annotations(pages.size());
    int structure = flow.structure.write(file, pages, annotations);
    std::string kids;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        kids += reference(pages[i]) + " ";
        file.set(pages[i], "<</Type/Page/Parent " + reference(tree) + "/MediaBox[0 0 " + number(sheet_width) +
                               " " + number(sheet_height) + "]/Resources " + reference(resources) +
                               "/Contents " + reference(contents[i]) + "/Tabs/S/StructParents " +
                               std::to_string(i) +
                               (annotations[i].empty() ? "" : "/Annots[" + annotations[i] + "]") + ">>");
    }
    file.set(tree, "<</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>>");
    int outlines = add_bookmarks(file, flow.bookmarks, pages);
    int catalog =
        file.add("<</Type/Catalog/Pages " + reference(tree) + "/Lang" + literal(document.language) +
                 "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot " +
                 reference(structure) + "/Metadata " + reference(add_metadata(file, document)) +
                 "/OutputIntents[" + reference(add_output_intent(file)) + "]" +
                 (outlines ? "/Outlines " + reference(outlines) : "") + ">>");
    return file.finish(catalog, add_properties(file, document));
}

}  // namespace

std::string to_pdf(Document const& document) {
    Flow flow;
    lay(flow, document.blocks);
    Painter painter(flow.structure);
    bool letter = !document.blocks.empty() && std::holds_alternative<LetterHead>(document.blocks.front());
    paginate(flow, painter, letter);
    paint_feet(painter, document);
    return assemble(document, flow, painter);
}

}  // namespace jamsides::formats::document
