package starboard.application;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import starboard.casework.CaseId;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// The second judgement of a case, as the tables keep it, from the day on which somebody was asked.
///
/// @param inspector who was asked
/// @param grades the grades given; a subject without one is left out
/// @param in whether it was handed in
public record SecondRow(CaseId id, String inspector, Map<Subject, Grade> grades, boolean in) {
  public SecondRow {
    var given = new EnumMap<Subject, Grade>(Subject.class);
    given.putAll(grades);
    grades = Collections.unmodifiableMap(given);
  }
}
