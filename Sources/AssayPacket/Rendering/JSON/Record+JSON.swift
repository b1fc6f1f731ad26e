import AssayLanguage
import AssayText

extension PayView {
  var json: JSONValue {
    [
      "bands": .array(
        bands.map {
          ["name": .text($0.name), "range": .text($0.range), "source": .text($0.source)]
        }),
      "noBand": .text(noBand), "isDisclosed": .bool(isDisclosed),
      "disclosure": .text(disclosure), "expectation": .text(expectation),
      "premiums": .texts(premiums), "package": .text(package),
    ]
  }
}

extension ReferencesView {
  var json: JSONValue {
    [
      "demand": .text(demand), "status": .string(status.rawValue),
      "items": .array(
        items.map {
          [
            "referee": .text($0.referee), "status": .text($0.status), "words": .text($0.words),
            "asked": .text($0.asked),
          ]
        }),
    ]
  }
}

extension TimelineView {
  var json: JSONValue {
    let lines = stages.map { stage -> JSONValue in
      [
        "title": .text(stage.title), "start": .text(stage.start),
        "completed": .text(stage.completed), "status": .text(stage.status),
        "gap": .text(stage.gap),
      ]
    }
    return [
      "stages": .array(lines), "gapLimit": .text(gapLimit),
      "entries": .array(
        entries.map {
          ["at": .text($0.at), "author": .text($0.author), "words": .text($0.words)]
        }),
    ]
  }
}

extension PanelView {
  var json: JSONValue {
    let list = seats.map { seat -> JSONValue in
      [
        "role": .text(seat.role), "person": .text(seat.person), "stages": .text(seat.stages),
        "remarks": .texts(seat.remarks),
      ]
    }
    return [
      "seats": .array(list), "conflicts": .texts(conflicts), "recusals": .texts(recusals),
      "practice": .text(practice), "severity": .text(severity),
    ]
  }
}

extension NoteView {
  var json: JSONValue {
    ["stage": .text(stage), "person": .text(person), "at": .text(at), "text": .text(text)]
  }
}

extension StageCoverage {
  var json: JSONValue {
    [
      "stage": .text(stage), "planned": .integer(planned), "skipped": .texts(skipped),
      "voided": .texts(voided), "courses": .texts(courses),
    ]
  }
}

extension Provenance {
  var json: JSONValue {
    [
      "scorecard": .text(scorecard), "version": .text(version), "overlays": .texts(overlays),
      "hash": .text(hash), "moves": .texts(moves), "workspace": .text(workspace),
      "loop": .text(loop), "eventCount": .integer(eventCount), "heads": .texts(heads),
      "headsWithheld": .text(headsWithheld),
      "signing": .text(signing), "verification": .text(verification),
      "retention": .text(retention),
    ]
  }
}
