// A small server on 127.0.0.1 that speaks Kolada's API v3 with its limits: 25 values a segment, pages,
// next_url, from_date, isdeleted; and that refuses, breaks off or runs in circles when it is told to.
#pragma once
#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "harness/loopback.hpp"

namespace jamsides::test {

class KoladaServer {
  public:
    struct Behaviour {
        int too_many = 0;               // how many of the next requests get 429
        std::string retry_after = "0";  // said with it; "" says nothing
        int broken_off = 0;             // how many of the next answers end in the middle
        int failing = 0;                // how many of the next requests get 500
        int good_before = 0;            // how many requests are answered well before any of that
        bool in_circles = false;        // every page points at the first
        int largest_page = 5000;
    };

    KoladaServer();
    ~KoladaServer();
    KoladaServer(KoladaServer const&) = delete;
    KoladaServer& operator=(KoladaServer const&) = delete;

    std::string url() const { return "http://127.0.0.1:" + std::to_string(loopback_.port()) + "/v3"; }

    void set_kpi(std::string const& id, std::string title, bool is_divided = true);
    // `sex` is K, M or T; no value is null. Days as 2022-02-18, compared with from_date.
    void set_value(std::string const& kpi, std::string const& area, int year, char sex,
                   std::optional<double> value, std::string changed_on = "2020-01-01");
    void delete_value(std::string const& kpi, std::string const& area, int year, char sex,
                      std::string changed_on);

    // "kpi_groups" or "municipality_groups".
    void set_group(std::string const& list, std::string id, std::string title,
                   std::vector<std::string> members);

    void behave(Behaviour behaviour);
    std::vector<std::string> requests() const;  // paths with queries, in order

  private:
    struct Value {
        std::optional<double> value;
        bool is_deleted = false;
        std::string changed_on;
    };
    using Record = std::array<std::optional<Value>, 3>;  // K, M, T
    struct Kpi {
        std::string title;
        bool is_divided = true;
        std::map<std::string, std::map<int, Record>> areas;
    };
    struct Answer {
        int status = 200;
        std::string body, headers;
        bool is_cut = false;
    };
    class Conversation;

    Answer answer(std::string const& target);
    std::optional<Answer> misbehave();
    Answer answer_well(std::string const& target);
    Answer kpis(std::vector<std::string> const& wanted) const;
    Answer groups(std::string const& list) const;
    Answer data(std::vector<std::string> const& path, std::map<std::string, std::string> const& query,
                std::string const& target);
    void append_records(std::vector<std::string>& records, std::string const& kpi, std::string const& area,
                        std::vector<std::string> const& years, std::string const& from_date) const;

    mutable std::mutex mutex_;
    Behaviour behaviour_;
    std::map<std::string, Kpi> kpis_;
    struct Group {
        std::string id, title;
        std::vector<std::string> members;
    };
    std::map<std::string, std::vector<Group>> groups_;
    std::vector<std::string> requests_;
    std::string listed_for_;  // the request, without its page, whose records are these
    std::vector<std::string> listed_;
    Loopback loopback_;
};

}  // namespace jamsides::test
