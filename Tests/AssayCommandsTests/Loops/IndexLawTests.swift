import AssayText
import Testing

@testable import AssayCommands

/// The index makes lists quick and changes none of their bytes.
@Suite struct `Lists through the index` {
  static let lists = [
    ["agenda"], ["agenda", "--format", "json"], ["agenda", "--mine"], ["status"],
    ["status", "--format", "json"],
  ]
  private static let index = "index/loops"

  /// Everything that lists say now, to everybody.
  private func said(_ scene: Scene, before each: () -> Void = {}) -> [Scene.Result] {
    ["ada", "ben", "cleo", "eve", "kim", nil].flatMap { person in
      Self.lists.map { list in
        each()
        return scene.run(person, list)
      }
    }
  }

  /// What verbs do in three loops in an order that makes little sense.
  private func play(_ scene: Scene, _ random: inout SplitMix64) {
    let loop = scene.loops[Int(random.next() % UInt64(scene.loops.count))]
    let stage = ["scope", "portfolio", "talk"][Int(random.next() % 3)]
    let person = ["ada", "ben", "cleo", "dan", "eve"][Int(random.next() % 5)]
    scene.bench.now = scene.bench.now.adding(seconds: Int(random.next() % 90_000))
    let day = 20 + random.next() % 10
    switch random.next() % 14 {
    case 0...2: _ = scene.run("ada", "assign", loop, Scene.roles[Int(random.next() % 4)])
    case 3...5:
      _ = scene.run("ada", "schedule", loop, stage, "2026-11-\(day) 1\(random.next() % 10):00")
    case 6: _ = scene.run("ada", "disclose", loop)
    case 7: _ = scene.run("ada", "waive", loop, stage, "--because", "No time")
    case 8: _ = scene.run("ada", "repeat", loop, stage, "--because", "Interrupted")
    case 9: _ = scene.run(person, "note", loop, stage, "Seen.")
    case 10: _ = scene.run(person, "recuse", loop, "partner", "--because", "We are related")
    case 11: _ = scene.run("ben", "decide", loop, "no-hire", "--because", "Enough seen")
    case 12: _ = scene.run("ada", "withdraw", loop, "--because", "Took another offer")
    default: _ = scene.run("ada", "unseal", loop, stage, "--because", "Needed now")
    }
  }

  private func random(_ seed: UInt64) -> (scene: Scene, random: SplitMix64) {
    var random = SplitMix64(seed: seed)
    let scene = random.next() % 2 == 0 ? Scene.complete() : Scene.opened()
    for name in ["Nils Ek", "Ora Lin"] { scene.can("ada", "open", name, "--for", "reader-1") }
    for _ in 0..<10 { play(scene, &random) }
    return (scene, random)
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `are the same with it, without it and past an old one`(_ seed: UInt64) {
    var (scene, random) = random(seed)
    for _ in 0..<3 {
      // One that was made earlier, by somebody else, and of fewer events.
      scene.can("kim", "agenda")
      let early = scene.bench.bytes(Self.index)
      play(scene, &random)
      scene.bench.now = scene.bench.now.adding(seconds: Int(random.next() % 900_000))
      let expected = said(scene) { scene.bench.remove(Self.index) }
      #expect(expected.contains { !$0.output.isEmpty })
      #expect(said(scene) == expected)
      #expect(said(scene) { scene.bench.write(Self.index, early) } == expected)
    }
  }

  @Test func `are the same past a damaged one, which is made anew`() {
    let (scene, _) = random(7)
    let expected = scene.can("ada", "status", "--format", "json")
    let whole = scene.bench.bytes(Self.index)
    // Every byte is flipped in the tests of the ledger; here it is a sample of the whole way.
    for position in stride(from: 0, to: whole.count, by: max(1, whole.count / 60)) {
      var flipped = whole
      flipped[position] ^= 0x41
      for damaged in [flipped, Array(whole.prefix(position))] {
        scene.bench.write(Self.index, damaged)
        #expect(scene.can("ada", "status", "--format", "json") == expected)
        #expect(scene.bench.bytes(Self.index) == whole)
      }
    }
  }

  @Test func `notice a body that goes and comes back`() {
    let scene = Scene.complete()
    let before = said(scene)
    for body in scene.bench.names("ledger/bodies") where !body.hasPrefix(".") {
      let bytes = scene.bench.bytes("ledger/bodies/\(body)")
      scene.bench.remove("ledger/bodies/\(body)")
      let warm = said(scene)
      #expect(warm == said(scene) { scene.bench.remove(Self.index) })
      #expect(warm != before)
      scene.bench.write("ledger/bodies/\(body)", bytes)
      #expect(said(scene) == before)
    }
  }

  @Test func `notice that the scorecard of a loop is gone`() {
    let scene = Scene.complete()
    let before = said(scene)
    for name in scene.bench.names("ledger/scorecards") {
      let bytes = scene.bench.bytes("ledger/scorecards/\(name)")
      scene.bench.write("ledger/scorecards/\(name)", bytes + [0x0A])
      let warm = said(scene)
      #expect(warm == said(scene) { scene.bench.remove(Self.index) })
      #expect(warm != before)
      scene.bench.write("ledger/scorecards/\(name)", bytes)
      #expect(said(scene) == before)
    }
  }

  @Test func `tell an outcome to those whom the explanation would tell it, whoever asked first`() {
    let scene = Scene.complete()
    #expect(scene.can("ben", "status").contains("hire"))
    #expect(!scene.can(nil, "status").contains("hire"))
    let owing = Scene.held()
    for card in Submission.solid[..<4] { owing.submit(card) }
    owing.can("ada", "unseal", "Mira", "talk", "--because", "Eve is ill.")
    for scene in [scene, owing] {
      for person in ["ada", "ben", "cleo", "eve", "kim"] {
        let explained = scene.run(person, "explain", "Mira").output.contains("hire")
        #expect(scene.can(person, "status").contains("hire") == explained, "\(person)")
      }
    }
  }
}
