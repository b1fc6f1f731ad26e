import AssayText
import Testing

@testable import AssayCommands

@Suite struct `assay calibrate` {
  @Test func `prints the calibrated scores of a loop`() {
    #expect(
      Scene.complete().can("ben", "calibrate", "Mira") == """
        Mira Vos, Study Reader (reader 1.0.0)
        From 1 loop and 4 panellists of this one

        score of   raw  adjusted  best guess  9 times in 10  reaches
        Overall   3.00      3.00        2.97  2.56 to 3.37   46% the bar of 3
        Craft     3.00      3.00        2.97  2.44 to 3.48   99% its floor of 2
        Conduct   3.00      3.00        2.97  2.52 to 3.41

        Nobody on the panel rated anybody else yet: severity is not known, and the intervals rest on what
        is usual elsewhere.
        With severity taken out the rules say hire.
        One more panellist would narrow the overall interval from 0.81 to about 0.70 levels.
        Nothing is recorded; `--record` makes packet and guard read these figures.

        """)
  }

  @Test func `shows panellists no figure from which the others' severity follows`() throws {
    let scene = Scene.complete()
    let text = scene.can("dan", "calibrate", "Mira")
    #expect(
      text.contains(
        """
        score of   raw  best guess  9 times in 10  reaches
        Overall   3.00         3.0  2.6 to 3.4     46% the bar of 3
        """))
    let data = scene.can("dan", "calibrate", "Mira", "--format", "json")
    #expect(data.contains("\"adjusted\": null") && !data.contains("\"adjusted\": \""))
    let panel = scene.can("dan", "calibrate")
    #expect(!panel.contains("another panellist"))
    #expect(panel.contains("3 others rated too."))
    _ = scene.can("ada", "calibrate", "Mira", "--record")
    for audience in ["candidate", "debrief", "works-council"] {
      let packet = scene.can("ada", "packet", "Mira", "--audience", audience)
      #expect(!packet.contains("Adjusted"))
    }
    #expect(
      scene.can("ada", "packet", "Mira", "--audience", "candidate").contains(
        "a calibration is recorded, and shown when the outcome is"))
  }

  @Test func `is recorded, and the guard, the packet and the record check read it`() {
    let scene = Scene.complete()
    let before = scene.can("ben", "packet", "Mira")
    #expect(before.contains("Figures are raw: no calibration of this loop is recorded."))
    #expect(
      scene.run("dan", "calibrate", "Mira", "--record").messages.hasPrefix(
        "assay: Dan Okafor (dan) neither coordinates nor decides the opening `reader-1`\n"))
    #expect(scene.bench.names("ledger/fits").isEmpty)
    let said = scene.can("ada", "calibrate", "Mira", "--record")
    #expect(said.hasPrefix("The calibration of Mira Vos's loop is recorded.\nReceipt HASH at "))
    #expect(scene.bench.names("ledger/fits").count == 1)
    let after = scene.can("ben", "packet", "Mira")
    #expect(after.contains("Calibrated scores"))
    #expect(after.contains("How severe the panel rates"))
    let debrief = scene.can("ben", "packet", "Mira", "--audience", "debrief")
    #expect(!debrief.contains("How severe the panel"))
    #expect(
      scene.can("ben", "explain", "Mira").contains("\nCalibrated 3.00, the true score between"))
    #expect(scene.can("ben", "verify").contains("bodies, 1 calibration and 1 scorecard text have"))
  }

  @Test func `tells a record that is gone`() {
    let scene = Scene.complete()
    scene.can("ada", "calibrate", "Mira", "--record")
    let name = scene.bench.names("ledger/fits")[0]
    scene.bench.remove("ledger/fits/\(name)")
    #expect(
      scene.run("ben", "packet", "Mira").messages.contains(
        "ledger/fits/\(name): it is missing or changed, and the loop cites it"))
    let verified = scene.run("ben", "verify")
    #expect(verified.status == .no)
    #expect(verified.output.contains("ledger/fits/\(name)"))
  }

  @Test func `shows nobody's cards to somebody who owes one`() {
    let scene = Scene.complete(Array(Submission.solid[..<4]))
    #expect(
      scene.run("eve", "calibrate", "Mira").messages
        == scene.run("eve", "packet", "Mira").messages)
    #expect(scene.run("eve", "calibrate", "Mira").status == .no)
  }

  @Test func `reports on the panel and names nobody but the reader`() {
    let scene = Scene.complete()
    let report = scene.can("dan", "calibrate")
    #expect(report.contains("Dan Okafor"))
    for name in ["Ben Ito", "Cleo", "Eve"] { #expect(!report.contains(name)) }
    #expect(scene.can("ben", "calibrate", "--panellist", "dan").contains("Dan Okafor"))
    #expect(
      scene.run("cleo", "calibrate", "--panellist", "dan").messages
        == "assay: how Dan Okafor rates is theirs to read, and for who decides or coordinates an opening\n"
    )
  }

  @Test func `prints the ratings so that stats reads them`() {
    let scene = Scene.complete()
    let table = scene.can("ben", "calibrate", "--scorecard", "reader", "--ratings")
    #expect(table.hasPrefix("candidate,criterion,panellist,rating,time\nLOOP,"))
    let result = scene.run(
      "ben", ["stats", "agreement", "--ratings", "-"], input: table)
    #expect(result.status == .done)
    #expect(
      scene.run("dan", "calibrate", "--scorecard", "reader", "--ratings").status == .no)
  }

  @Test func `says that there is nothing yet`() {
    let result = Scene.held().run("ben", "calibrate")
    #expect(
      result.output == "Nothing to calibrate yet: no loop has a stage whose cards are all in.\n")
    #expect(result.status == .unknown)
  }
}
