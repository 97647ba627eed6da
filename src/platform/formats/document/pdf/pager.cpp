// Walks the pieces in groups that belong together; a group that does not fit begins a new page.
#include "platform/formats/document/pdf/pager.hpp"

#include <algorithm>

#include "platform/formats/document/pdf/flow.hpp"

namespace jamsides::formats::document::pdf {
namespace {

constexpr double page_end = sheet_height - margin_bottom;

class Pager {
  public:
    Pager(Flow& flow, Painter& painter, double first_top)
        : flow_(flow), painter_(painter), y_(first_top), top_(first_top) {
        painter_.new_page();
    }

    void place_all() {
        auto const& pieces = flow_.pieces;
        for (std::size_t i = 0; i < pieces.size();) {
            auto end = i;
            while (end + 1 < pieces.size() && pieces[end].keep_with_next && !pieces[end + 1].new_page) ++end;
            ++end;
            double height = group_height(i, end);
            bool whole = height <= page_end - margin_top;
            if (pieces[i].new_page || (whole && !fits(height))) turn(pieces[i]);
            for (; i < end; ++i) {
                if (!whole && !fits(pieces[i].height + gap(pieces[i]))) turn(pieces[i]);
                place(pieces[i]);
            }
        }
    }

  private:
    bool at_top() const { return y_ == top_; }
    bool fits(double height) const { return at_top() || y_ + height <= page_end + 0.01; }
    double gap(Piece const& piece) const { return at_top() ? 0 : std::max(after_, piece.before); }

    double group_height(std::size_t begin, std::size_t end) const {
        double height = 0, after = after_;
        for (auto i = begin; i < end; ++i) {
            auto const& piece = flow_.pieces[i];
            if (i > begin || !at_top()) height += std::max(after, piece.before);
            height += piece.height;
            after = piece.after;
        }
        return height;
    }

    void turn(Piece const& next) {
        if (at_top() && painter_.pages().back().empty()) return;
        painter_.new_page();
        y_ = top_ = margin_top;
        after_ = 0;
        if (next.table < 0) return;
        auto const& head = flow_.heads[static_cast<std::size_t>(next.table)];
        if (head.height > (page_end - margin_top) / 3) return;
        for (auto const& piece : head.pieces) {
            painter_.paint(piece, y_, true);
            y_ += piece.height;
        }
    }

    void place(Piece const& piece) {
        y_ = std::max(y_ + gap(piece), painter_.pages().size() == 1 ? piece.lowest_top : 0.0);
        if (piece.bookmark >= 0) {
            auto& bookmark = flow_.bookmarks[static_cast<std::size_t>(piece.bookmark)];
            bookmark.page = static_cast<int>(painter_.pages().size()) - 1;
            bookmark.top = sheet_height - y_ + 6;
        }
        painter_.paint(piece, y_);
        y_ += piece.height;
        after_ = piece.after;
    }

    Flow& flow_;
    Painter& painter_;
    double y_, top_, after_ = 0;
};

}  // namespace

void paginate(Flow& flow, Painter& painter, bool letter) {
    while (!flow.pieces.empty() && flow.pieces.back().new_page) flow.pieces.pop_back();  // nothing follows
    Pager(flow, painter, letter ? letter_top : margin_top).place_all();
}

}  // namespace jamsides::formats::document::pdf
