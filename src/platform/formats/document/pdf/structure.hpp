// The structure tree: what each piece of content is, and in which order it is read. Content is promised as a
// slot when a page is laid out and given its page and number when it is painted.
#pragma once

#include <string>
#include <vector>

#include "platform/formats/document/pdf/file.hpp"

namespace jamsides::formats::document::pdf {

struct Annotation {
    int page;
    double left, bottom, right, top;
    std::string address;
    int element;
};

class Structure {
  public:
    Structure();
    int root() const { return 0; }
    int add(int parent, std::string type, std::string attributes = {}, std::string entries = {});
    int slot(int element);
    void set_attributes(int element, std::string attributes);
    std::string const& type_of_slot(int slot) const;
    int element_of_slot(int slot) const { return slots_[static_cast<std::size_t>(slot)].element; }
    int paint(int slot, int page);  // → the content's number on its page
    void annotate(Annotation annotation);

    // Adds the tree to the file and returns the object of its root; `annotations_of` gets one list a page.
    int write(File& file, std::vector<int> const& pages, std::vector<std::string>& annotations_of) const;

  private:
    struct Kid {
        enum { element, slot, annotation } kind;
        int index;
    };
    struct Element {
        std::string type, attributes, entries;
        int parent;
        std::vector<Kid> kids;
    };
    struct Slot {
        int element, page = -1, number = -1;
    };
    std::string kids(Element const& element, std::vector<int> const& elements,
                     std::vector<int> const& annotations, std::vector<int> const& pages) const;
    std::string parents(std::vector<int> const& elements, std::size_t pages) const;

    std::vector<Element> elements_;
    std::vector<Slot> slots_;
    std::vector<Annotation> annotations_;
    std::vector<int> painted_;  // contents on each page
};

}  // namespace jamsides::formats::document::pdf
