package starboard.casework;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import starboard.journal.FileId;
import starboard.journal.History;

/// The register of councils and people.
///
/// @param people by name; none in a store in which nobody was named yet
public record Register(Map<CouncilId, Council> councils, Map<String, RegisteredPerson> people) {
  /// The case file of the register.
  public static final FileId FILE = new FileId("register");

  /// Where the inspectorate is: by its days cut-offs are kept.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  public Register {
    councils = Collections.unmodifiableMap(new LinkedHashMap<>(councils));
    people = Collections.unmodifiableMap(new TreeMap<>(people));
  }

  /// The register that the entries of its file add up to.
  public static Register of(History history) {
    var councils = new LinkedHashMap<CouncilId, Council>();
    var people = new TreeMap<String, RegisteredPerson>();
    for (var entry : history.entries()) {
      switch (ActCodec.registerAct(entry.act())) {
        case Act.CouncilRegistered(var council) -> councils.put(council.id(), council);
        case Act.PersonRegistered(var person) -> people.put(person.name(), person);
      }
    }
    return new Register(councils, people);
  }

  /// The person of a name, or empty where nobody of that name is registered.
  public Optional<RegisteredPerson> person(String name) {
    return Optional.ofNullable(people.get(name));
  }

  /// The council of an id, or empty where it is not registered.
  public Optional<Council> find(CouncilId id) {
    return Optional.ofNullable(councils.get(id));
  }
}
