package starboard.application;

import java.time.Instant;
import starboard.casework.CaseId;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Settlement;

/// How a finding on a case was settled, as the tables keep it. A finding that two people settled
/// apart in different ways is not settled and has no row.
///
/// @param by who settled it
/// @param at when
public record SettlementRow(
    CaseId id, FindingId finding, Settlement settlement, String by, Instant at) {}
