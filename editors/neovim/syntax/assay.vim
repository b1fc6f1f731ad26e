" Colours without the language service; with it, its own are laid over these.
if exists("b:current_syntax")
  finish
endif
syntax iskeyword @,48-57,_,-
syntax match assaySentence "^\s*[a-z-]\+" contains=assayKeyword
syntax keyword assayKeyword contained after allow alternate and answer ask band bar because but by calibration cards change closing collect confidential covers criterion days debrief decider deliver departing disclose does doubt drop evidence excludes extends family flag floor gap graded hire keep language missing must needs on optional or otherwise outcomes overlay owns package panellist part pay persona practice practise premium probe probes promise purpose rated records red references replace require rubric rule rules says scale scorecard sees seniority stage start stop take-home test tests track use void when
syntax match assayNumber "\<[0-9][0-9_.-]*%\?"
syntax region assayText start=+"+ skip=+\\.+ end=+"+ oneline
syntax region assayText start=+"""+ end=+"""+
syntax match assayComment "#.*$"
syntax match assayBar "|"
highlight default link assayKeyword Keyword
highlight default link assayNumber Number
highlight default link assayText String
highlight default link assayComment Comment
highlight default link assayBar Delimiter
let b:current_syntax = "assay"
