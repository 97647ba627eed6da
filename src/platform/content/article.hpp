// The public texts that every installation starts with: pages, and the thirteen questions and answers.
#pragma once
#include <string>
#include <vector>

#include "platform/time/clock.hpp"

namespace jamsides::content {

struct Article {
    std::string slug;     // 'faq-agenda-2030', 'about'
    std::string section;  // 'faq' or 'page'
    int position;         // order within the section
    std::string heading_sv;
    std::string body_sv;  // Markdown
    std::string heading_en;
    std::string body_en;
    std::string information_owner;  // by role and organisation
    Day published_on;
};

// Sorted by section and position.
std::vector<Article> articles();

}  // namespace jamsides::content
