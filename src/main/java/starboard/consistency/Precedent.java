package starboard.consistency;

import starboard.casework.CaseId;
import starboard.rating.Profile;
import starboard.rating.Stars;

/// A rated council of another round.
///
/// @param council its name
/// @param profile the four grades that counted
/// @param ruleBook the id of the rule book of that round
public record Precedent(CaseId id, String council, Profile profile, Stars stars, String ruleBook) {}
