package starboard.casework;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import starboard.journal.FileId;
import starboard.journal.History;

/// The register of councils.
public record Register(Map<CouncilId, Council> councils) {
  /// The case file of the register.
  public static final FileId FILE = new FileId("register");

  /// Where the inspectorate is: by its days cut-offs are kept.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  public Register {
    councils = Collections.unmodifiableMap(new LinkedHashMap<>(councils));
  }

  /// The register that the entries of its file add up to.
  public static Register of(History history) {
    var councils = new LinkedHashMap<CouncilId, Council>();
    for (var entry : history.entries()) {
      switch (ActCodec.registerAct(entry.act())) {
        case Act.CouncilRegistered(var council) -> councils.put(council.id(), council);
      }
    }
    return new Register(councils);
  }

  /// The council of an id, or empty where it is not registered.
  public Optional<Council> find(CouncilId id) {
    return Optional.ofNullable(councils.get(id));
  }
}
