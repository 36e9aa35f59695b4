package starboard.casework;

/// What lies before casework when somebody wants to change what a round owns.
public record CriteriaDesk(RoundFile round, Person person) {}
