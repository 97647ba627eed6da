// Bringing in a file: read, tried and told about, or received. All or nothing. The same for the command line
// and for a page:
//
//   std::ifstream in{upload.path, std::ios::binary};
//   auto const reading = indicators::read_values(in, visit.language);            // reading/table_values.hpp
//   auto const report  = indicators::try_import(visit.db, reading, organisation, visit.language);
//   indicators::bring_in(visit.db, visit.clock, visit.actor(), reading, {.origin = upload.filename, …}, …);
//   indicators::make_figures(visit.db, visit.site.data_directory);               // figures_file.hpp
#pragma once
#include <string>
#include <vector>

#include "modules/indicators/reading/table_values.hpp"
#include "modules/indicators/receiving.hpp"

namespace jamsides::indicators {

struct ImportReport {
    Received values;                                               // of the public indicators
    std::vector<std::string> new_indicators;                       // codes the catalogue has not
    std::vector<std::string> new_activities, replaced_activities;  // of own counts
    std::size_t counts = 0;                                        // rows of own counts
    std::vector<std::string> remarks;                              // what was accepted though it looked odd
    std::vector<std::string> faults;  // what only the database shows; then nothing can be imported

    bool ok() const { return faults.empty(); }
};

// What importing would do. `organisation` owns the file's own counts; "": none is chosen, and own counts are
// refused.
ImportReport try_import(db::Connection&, ValuesReading const&, std::string_view organisation,
                        text::Language const&);

struct Origin {
    std::string origin;        // the name of the file
    std::string organisation;  // of own counts
    DeliveryKind kind = DeliveryKind::file;
    std::string source;  // who is credited; "": as the reading says, else "Kolada" for Kolada's codes
};
// Throws std::logic_error for a reading with faults: try_import comes first.
// Values are written down in one transaction and taken up in several (incoming_parts.hpp), so it opens its
// own; what is left when it fails after the first comes later by itself.
ImportReport bring_in(db::Connection&, Clock const&, ledger::Actor const&, ValuesReading const&,
                      Origin const&, text::Language const&);

// The report in sentences, for a terminal or a page.
std::vector<std::string> told(ImportReport const&, bool done, text::Language const&);

}  // namespace jamsides::indicators
