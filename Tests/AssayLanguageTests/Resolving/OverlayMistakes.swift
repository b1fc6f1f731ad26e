import Testing

@Suite struct `Mistakes in overlays` {
  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "an overlay of nothing",
      [
        Change("remote", "extends engineer version 2\n", "")
      ],
      """
      remote:1:9-15 E801 error the overlay `remote` does not say what it extends
        help: write `extends SCORECARD version N`
      """),
    Mistake(
      "an overlay of an unknown scorecard",
      [
        Change("remote", "extends engineer version 2", "extends enginer version 2")
      ],
      """
      remote:2:9-16 E302 error there is no scorecard `enginer`
        help: did you mean `engineer`?
        fix: write `engineer`
      """),
    Mistake(
      "an overlay of an unknown version",
      [
        Change("remote", "extends engineer version 2", "extends engineer version 1")
      ],
      """
      remote:2:26-27 E305 error there is no version 1 of the scorecard `engineer`
        engineer:1:11 this is version 2.0.0
        fix: write `2`
      """),
    Mistake(
      "an overlay declared twice",
      [
        Change("junior", "overlay junior", "overlay remote")
      ],
      """
      junior:1:9-15 E301 error the overlay `remote` is declared twice
        remote:1:9 first declared here
      """),
    Mistake(
      "a sentence that an overlay may not hold",
      [
        Change("remote", "days are working", "bar overall 3\nfamily x\ndays are working")
      ],
      """
      remote:8:13-14 E803 error an overlay may not hold `bar`
        help: an overlay holds `persona`, `change`, `drop`, `replace`, `floor`, `criterion`, \
      `pay`, `days`, `keep` and `tests`
      remote:9:8-9 E803 error an overlay may not hold `family`
        help: an overlay holds `persona`, `change`, `drop`, `replace`, `floor`, `criterion`, \
      `pay`, `days`, `keep` and `tests`
      """),
    Mistake(
      "overlays that clash",
      [
        Change("remote", "excludes junior\n", "")
      ],
      """
      junior:12:1-30 E804 error the overlays `remote` and `junior` both change the weight of \
      the area `depth`
        remote:3:1 `remote` changes it here
        help: write `excludes remote` when the two are never used together
      junior:13:1-29 E804 error the overlays `remote` and `junior` both change the weight of \
      the area `talk`
        remote:4:1 `remote` changes it here
        help: write `excludes remote` when the two are never used together
      """),
    Mistake(
      "overlays that clash over a dropped criterion",
      [
        Change("remote", "excludes junior\n", ""),
        Change(
          "remote",
          """
          change weight of depth to 70%
          change weight of talk to 30%
          change weight of data to 2
          """,
          "change weight of writing to 2"
        ),
      ],
      """
      junior:4:1-36 E804 error the overlays `remote` and `junior` both change the criterion \
      `writing` of `talk`
        remote:3:1 `remote` changes it here
        help: write `excludes remote` when the two are never used together
      """),
    Mistake(
      "an overlay that excludes itself",
      [
        Change("remote", "excludes junior", "excludes remote, junior")
      ],
      """
      remote:3:10-16 E805 error the overlay `remote` excludes itself
      """),
    Mistake(
      "an overlay that excludes an unknown one",
      [
        Change("remote", "excludes junior", "excludes junoir"),
        Change("remote", "change weight of depth to 70%\nchange weight of talk to 30%\n", ""),
      ],
      """
      remote:3:10-16 E302 error there is no overlay `junoir`
        help: did you mean `junior`?
        fix: write `junior`
      """),
    Mistake(
      "weights that an overlay leaves short",
      [
        Change("remote", "change weight of talk to 30%\n", "")
      ],
      """
      remote:4:27-30 E509 error the weights of the areas total 110%, expected 100%
        remote:4:27 70%
        engineer:6:27 40%
      """),
    Mistake(
      "the same change twice",
      [
        Change(
          "remote",
          "change weight of data to 2",
          "change weight of data to 2\nchange weight of data to 3"
        )
      ],
      """
      remote:7:1-27 E809 error the weight of `data` of `depth` is changed twice
        remote:6:1 first changed here
      """),
    Mistake(
      "a change of what is dropped",
      [
        Change(
          "junior",
          "drop writing because \"Learned here\"",
          "drop writing because \"Learned here\"\nreplace level 1 of writing \"None\""
        )
      ],
      """
      junior:5:20-27 E810 error the criterion `writing` is dropped, so nothing can refer to it
        junior:4:1 dropped here
      """),
    Mistake(
      "a rule that reads what an overlay drops",
      [
        Change("engineer", "when leak is confirmed", "when writing is at least 2")
      ],
      """
      junior:1:9-15 E810 error with the overlay `junior`: the criterion `writing` is dropped, \
      so nothing can refer to it
        engineer:46:8 found here
        junior:4:1 dropped here
      """),
    Mistake(
      "a rule that reads a red flag that an overlay drops",
      [
        Change(
          "junior",
          "drop writing because \"Learned here\"",
          "drop evaluation because \"x\""
        )
      ],
      """
      junior:1:9-15 E810 error with the overlay `junior`: the red flag `leak` is dropped with \
      its criterion, so nothing can refer to it
        engineer:46:8 found here
        junior:4:1 dropped here
      """),
    Mistake(
      "an area that an overlay empties",
      [
        Change("engineer", "when leak is confirmed", "when overall is below 2"),
        Change(
          "junior",
          "drop writing because \"Learned here\"",
          "drop evaluation because \"x\"\ndrop data because \"x\""
        ),
        Change("engineer", ", data 4", ""),
      ],
      """
      junior:1:9-15 E808 error with the overlay `junior`: no criterion of `depth` is left
        engineer:5:5 found here
        junior:4:1 dropped here
        junior:5:1 dropped here
        help: keep a criterion, or take the whole `use` away
      """),
    Mistake(
      "an added criterion of no area",
      [
        Change("junior", "of talk\n  optional", "of tlak\n  optional")
      ],
      """
      junior:6:36-40 E302 error there is no area `tlak`
        help: did you mean `talk`?
        fix: write `talk`
      """),
    Mistake(
      "a stage that an overlay empties",
      [
        Change(
          "junior",
          "drop writing because",
          "drop listening because \"x\"\ndrop writing because"
        )
      ],
      """
      junior:1:9-15 E520 error with the overlay `junior`: nothing is rated in the stage \
      `conversation`
        engineer:18:7 found here
        help: write `covers` and areas or criteria, or make the stage `unscored`
      """),
  ]
}
