package starboard.application;

import java.time.LocalDate;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;

/// One return that a council was asked for, as the tables keep it.
///
/// @param arrived the day on which it arrived, or empty
public record ReturnRow(
    CaseId id, ReturnId asked, ReturnTerms terms, Optional<LocalDate> arrived) {}
