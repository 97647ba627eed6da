// Writes the structure tree with its parent tree, by which a reader finds the element of a piece of content.
#include "platform/formats/document/pdf/structure.hpp"

#include <algorithm>
#include <map>

namespace jamsides::formats::document::pdf {
namespace {

// Addresses in PDF are ASCII.
std::string uri(std::string const& address) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (unsigned char c : address) {
        if (c > 0x20 && c < 0x7F)
            out += static_cast<char>(c);
        else
            out += {'%', digits[c >> 4], digits[c & 15]};
    }
    return out;
}

}  // namespace

Structure::Structure() { elements_.push_back({"Document", "", "", -1, {}}); }

int Structure::add(int parent, std::string type, std::string attributes, std::string entries) {
    int index = static_cast<int>(elements_.size());
    elements_.push_back({std::move(type), std::move(attributes), std::move(entries), parent, {}});
    elements_[static_cast<std::size_t>(parent)].kids.push_back({Kid::element, index});
    return index;
}

int Structure::slot(int element) {
    int index = static_cast<int>(slots_.size());
    slots_.push_back({element});
    elements_[static_cast<std::size_t>(element)].kids.push_back({Kid::slot, index});
    return index;
}

void Structure::set_attributes(int element, std::string attributes) {
    elements_[static_cast<std::size_t>(element)].attributes = std::move(attributes);
}

std::string const& Structure::type_of_slot(int slot) const {
    return elements_[static_cast<std::size_t>(element_of_slot(slot))].type;
}

int Structure::paint(int slot, int page) {
    auto& place = slots_[static_cast<std::size_t>(slot)];
    painted_.resize(std::max(painted_.size(), static_cast<std::size_t>(page) + 1));
    place.page = page;
    return place.number = painted_[static_cast<std::size_t>(page)]++;
}

void Structure::annotate(Annotation annotation) {
    int index = static_cast<int>(annotations_.size());
    elements_[static_cast<std::size_t>(annotation.element)].kids.push_back({Kid::annotation, index});
    annotations_.push_back(std::move(annotation));
}

// Content of the same page is given as plain numbers; /Pg of the element names that page.
std::string Structure::kids(Element const& element, std::vector<int> const& elements,
                            std::vector<int> const& annotations, std::vector<int> const& pages) const {
    int home = -1;
    std::string out;
    for (auto const& kid : element.kids) {
        auto index = static_cast<std::size_t>(kid.index);
        if (kid.kind == Kid::element) {
            out += reference(elements[index]) + " ";
        } else if (kid.kind == Kid::annotation) {
            out += "<</Type/OBJR/Obj " + reference(annotations[index]) + "/Pg " +
                   reference(pages[static_cast<std::size_t>(annotations_[index].page)]) + ">>";
        } else if (auto const& slot = slots_[index]; slot.page >= 0) {
            if (home < 0) home = slot.page;
            auto content = std::to_string(slot.number);
            out += slot.page == home
                       ? content + " "
                       : "<</Type/MCR/Pg " + reference(pages[static_cast<std::size_t>(slot.page)]) +
                             "/MCID " + content + ">>";
        }
    }
    auto page = home < 0 ? "" : "/Pg " + reference(pages[static_cast<std::size_t>(home)]);
    return page + "/K[" + out + "]";
}

std::string Structure::parents(std::vector<int> const& elements, std::size_t pages) const {
    std::vector<std::vector<int>> contents(pages);
    for (auto const& slot : slots_) {
        if (slot.page < 0) continue;
        auto& page = contents[static_cast<std::size_t>(slot.page)];
        page.resize(std::max(page.size(), static_cast<std::size_t>(slot.number) + 1));
        page[static_cast<std::size_t>(slot.number)] = elements[static_cast<std::size_t>(slot.element)];
    }
    std::string out;
    std::size_t key = 0;
    for (auto const& page : contents) {
        out += std::to_string(key++) + "[";
        for (int object : page) out += reference(object) + " ";
        out += "]";
    }
    for (auto const& annotation : annotations_)
        out += std::to_string(key++) + " " +
               reference(elements[static_cast<std::size_t>(annotation.element)]) + " ";
    return "<</Nums[" + out + "]>>";
}

int Structure::write(File& file, std::vector<int> const& pages,
                     std::vector<std::string>& annotations_of) const {
    std::vector<int> elements, annotations;
    for (std::size_t i = 0; i < elements_.size(); ++i) elements.push_back(file.reserve());
    auto key = pages.size();
    for (auto const& a : annotations_) {
        annotations.push_back(file.add("<</Type/Annot/Subtype/Link/Rect[" + number(a.left) + " " +
                                       number(a.bottom) + " " + number(a.right) + " " + number(a.top) +
                                       "]/Border[0 0 0]/F 4/StructParent " + std::to_string(key++) +
                                       "/Contents " + text_string(a.address) + "/A<</S/URI/URI" +
                                       literal(uri(a.address)) + ">>>>"));
        annotations_of[static_cast<std::size_t>(a.page)] += reference(annotations.back()) + " ";
    }
    int root = file.reserve();
    for (std::size_t i = 0; i < elements_.size(); ++i) {
        auto const& element = elements_[i];
        int parent = element.parent < 0 ? root : elements[static_cast<std::size_t>(element.parent)];
        file.set(elements[i], "<</Type/StructElem/S/" + element.type + "/P " + reference(parent) +
                                  element.entries +
                                  (element.attributes.empty() ? "" : "/A<<" + element.attributes + ">>") +
                                  kids(element, elements, annotations, pages) + ">>");
    }
    int tree = file.add(parents(elements, pages.size()));
    file.set(root, "<</Type/StructTreeRoot/K[" + reference(elements[0]) + "]/ParentTree " + reference(tree) +
                       "/ParentTreeNextKey " + std::to_string(key) + ">>");
    return root;
}

}  // namespace jamsides::formats::document::pdf
