// swift-format-ignore-file
// Written by Scripts/embed-content from rubrics/ and scorecards/; change those instead.

/// The shipped rubrics and scorecards.
enum EmbeddedContent {
  /// One file, under its path in a workspace.
  struct File: Hashable, Sendable {
    var path: String
    var text: String
  }

  /// In the order of the bytes of their paths.
  static let files: [File] = [
    File(path: "rubrics/collaboration.practice", text: ###"""
# Invented answers of candidates, in no order of quality. Names say what an answer is about.
practice for collaboration version 1

answer recall-counts to moving-threshold of translating-trade-offs is 3
  says "Let me say it for a thousand women. About six of them have a cancer that can be seen. At"
    "90% we find between five and six of these and call back 60 women; at 95% we find one more"
    "cancer in about three thousand women, and we call back 95. So each week with 500 exams you"
    "have some 17 more recalls to read and to explain, and roughly one more cancer every month and"
    "a half. The recall figure is from our own set, and I trust it within ten either way; the"
    "cancer figure rests on 212 cancers, so it is less sure. It is for the second reader to say"
    "whether 17 more recalls are possible at all with the clinic that you have."
  because "Both settings become recalls and missed cancers per thousand at a stated prevalence,"
    "with how sure they are. What a recall and a miss cost at this site is not asked, no options"
    "are priced in reading time, and nobody repeats the choice: level 4."

answer roc-lecture to moving-threshold of translating-trade-offs is 1
  says "You have to imagine the ROC curve: on the x-axis the false positive rate, on the y-axis the"
    "true positive rate. Our curve has an area of 0.94, which is very good. Every threshold is a"
    "point on it. If we go from 90% to 95% sensitivity we move to the right on the curve, where it"
    "is flatter, so the slope, which is the likelihood ratio at that point, gets smaller. In"
    "training we used a focal loss with gamma two, which shifts the scores, so thresholds are not"
    "probabilities; one could calibrate them with temperature scaling. That is the trade-off, and"
    "you have to decide which point you prefer."
  because "Curve and loss are explained, and the listener cannot say what would change in the week."
    "Level 2 would at least say that there will be more false positives."

answer worrying-prostate to worrying-cases of clinical-questions is 4
  says "Before any model: when would you look at that order? If it is the worklist at eight, then"
    "the decision is which cases get the first two hours, and they are needle biopsies only."
    "Worrying means grade group 4 or 5, or a cancer in a case booked as benign. Input is the slide"
    "at scan time, output one rank for each case, reference the signed report, and the measure is"
    "how many of the worrying cases come in the first fifth; resections and second opinions are out"
    "of scope. A smaller question we can answer in three weeks without a network: does the PSA on"
    "the form sort them as well? If so you need no model. Shall we try it on these two: a tiny"
    "focus of 4+4, and a benign core with inflammation?"
  because "Decision, moment, specimens, input, output, reference, a metric that follows the"
    "decision and scope are level 3; the smaller question, the finding that would make a model"
    "needless and the two borderline cases tried with the pathologist are level 4."

answer grade-classifier to worrying-cases of clinical-questions is 2
  says "So this is a classification problem with five classes, the ISUP grades, plus benign. I"
    "would take a foundation model for pathology as encoder, attention pooling over the tiles, and"
    "train on a public set with 10,000 biopsies and then fine-tune on yours. We would maximise"
    "quadratic weighted kappa or accuracy, state of the art is about 0.86. Then we sort the list by"
    "predicted grade, highest first, and there you have your worrying cases. You would need to give"
    "us about a thousand labelled slides. We can discuss later how it is shown to you."
  because "Classes, a metric and a sort order are proposed; when the output is used and what an"
    "error costs stay open, so it is not yet a task that follows a decision. It is above level 1,"
    "since it says what the output would be."

answer bleed-alarm to night-list of workflow-literacy is 3
  says "The registrar at night has maybe eight unread scans. Say ours flags five and one is false,"
    "a calcification in the basal ganglia: the RIS list puts it on top, she opens it, needs two"
    "minutes to be sure, and a polytrauma that was next waits these two minutes and the phone call"
    "with it. That is bearable. The miss is worse: a thin subdural without a flag moves down by"
    "five places, and it is read forty minutes later, or in the morning by the consultant, who"
    "finds it in the second read. So the output is a priority in the RIS and a small mark in PACS,"
    "and it should never push an unflagged trauma scan below routine ones."
  because "One false alarm and one miss are followed through the reading room: who reads, what"
    "waits, when it is caught, and where the output lives. Alarm fatigue and a figure that the site"
    "could count each week are missing for level 4."

answer annoying-alarms to slide-queue of workflow-literacy is 2
  says "If one slide in fifty goes wrongly to the back, then a cancer is found later than it could"
    "have been, which is of course harmful for the patient and must be avoided. On the other side,"
    "if benign slides come first, the pathologists are annoyed because they see that the model is"
    "wrong, and they will lose trust in it. Trust is the most important thing in medical AI. I"
    "would therefore choose a threshold with a high sensitivity, and show a heat map, so that the"
    "pathologist understands why a slide is at the front. We could also do a survey with the"
    "laboratory after some weeks."
  because "That misses harm and false alarms annoy is said, and no step of the laboratory is named:"
    "not who finds the slide at the back, nor when. Level 3 follows one of each through the"
    "routine."

answer frozen-test to thought-wrong of disagreement is 4
  says "Our product lead wanted to add the spring cases to the test set before the release, because"
    "the curve looked better with them. His reason was fair: the old set had hardly any portable"
    "films, and customers mostly make those. I thought the comparison with the last version would"
    "be lost. I proposed that we evaluate both versions on both sets over night, and that the head"
    "of quality decides on Thursday. It showed that he was right about portable films, where the"
    "old set had hidden a drop of eight points, and I said so; and the release waited. We kept the"
    "old set frozen and added a second one. That is in the design notes with both tables, and since"
    "then a test set gets its coverage written down before it is frozen."
  because "The other side's reason is given fairly, a test settles it, who decides by when is"
    "agreed: all of level 3. The candidate changed their mind on the evidence, it was written where"
    "others find it, and a habit came of it, which is level 4."

answer team-segmentation to question-to-use of ownership is 1
  says "In my last position we built a platform for cardiac MRI, from data to product. We started"
    "with a literature review, then we annotated data together with our clinical partners, and the"
    "team trained several networks. We worked in an agile way with two-week sprints. The results"
    "were very good and it was presented at a large conference. I was involved in all parts of it."
    "Decisions we always took together, in the team, so I could not say that one of them was mine."
    "Problems were also solved together. I do not remember a particular defect; the quality was"
    "high, since we had code reviews and tests."
  because "What the team did is told, and asked for an own decision and a defect the candidate"
    "names none. Level 2 would name own tasks, even if the account ended at the conference."

"""###),
    File(path: "rubrics/collaboration.rubric", text: ###"""
# Rated by what is said and done in the room: figures given, questions asked, notes written. Manner,
# fluency and likeability are not rated.
rubric collaboration "Cross-functional collaboration" version 1.0.0
purpose "Do clinicians, product and regulatory colleagues decide better because the candidate is in"
  "the room?"

scale
  1 "Weak"
  2 "Partial"
  3 "Solid"
  4 "Outstanding"

criterion translating-trade-offs "Translating trade-offs" weight 2
  must be rated
  ask moving-threshold situational 8 minutes "Explain to a breast radiologist and a product lead"
    "what changes in their week if the threshold moves from 90% to 95% sensitivity."
  probe of moving-threshold "What do you need from them before you choose?"
  probe of moving-threshold "Please say it once more without a curve."
  probes at most 2
  1 "Explains the ROC curve or the loss function; after two minutes the listener still cannot say"
    "what would change"
  2 "Says that there will be more false positives, without a number per thousand exams and without"
    "saying who reads them"
  3 "Turns both settings into recalls and missed cancers per thousand mammograms at a stated"
    "prevalence, and says how sure these figures are"
  4 "As level 3, and asks what a recall and a miss cost at this site, offers options priced in"
    "reading time, and has the listener repeat the choice in their own words"

criterion clinical-questions "From clinical question to task" weight 2
  must be rated
  ask worrying-cases case 8 minutes "A pathologist asks: can it show me the worrying prostate cases"
    "first? Make this into something that a model can be measured on."
  probe of worrying-cases "Which decision would change because of the output?"
  probe of worrying-cases "Which case would you leave out of scope, and why?"
  probes at most 2
  1 "Goes straight to a network and its labels; asks nothing about who acts on the output"
  2 "Proposes to classify grades and to maximise accuracy; when the output is used, and what an"
    "error costs, stays open"
  3 "Asks which decision, at what moment and on which specimens; defines input, output, reference"
    "standard, a metric that follows the decision, and what is out of scope"
  4 "As level 3, and offers a smaller question that could be answered in weeks, says which finding"
    "would show that no model is needed, and tries the definition on two borderline cases with the"
    "pathologist"

criterion workflow-literacy "Clinical workflow" weight 2
  must be rated
  ask night-list situational 8 minutes "A triage model moves suspected brain bleeds to the top of"
    "the CT worklist, and one alarm in five is false. What does the night team notice?"
  ask slide-queue situational 8 minutes "A model has suspected cancer read first in a pathology"
    "laboratory, and sends one slide in fifty to the back wrongly. What does the laboratory notice?"
  ask any 1 of night-list, slide-queue
  probe of night-list "What happens meanwhile to the exam that was moved down?"
  probe of slide-queue "When is the slide at the back found, and by whom?"
  probes at most 2
  1 "Speaks of precision and recall only; cannot say who sees an alarm or what that person does"
    "next"
  2 "Says that false alarms annoy and that misses harm, and names no step of the reading room or"
    "the laboratory"
  3 "Follows one false positive and one false negative through the routine: who reads it, what"
    "waits meanwhile, when it is caught; says where the output lives, in PACS, RIS or slide viewer"
  4 "As level 3, and sees what follows from it (alarm fatigue, unmarked cases read later, double"
    "reading in screening, ultrasound read at the bedside) and names a figure that the site could"
    "count every week"

criterion disagreement "Disagreement" weight 1
  ask thought-wrong past-behaviour 8 minutes "Tell us about a decision on a model, its data or its"
    "release that you thought was wrong. What did you do?"
  probe of thought-wrong "What was the best reason on the other side?"
  probe of thought-wrong "What would have changed your mind?"
  probes at most 2
  1 "Kept silent or went round the decision; cannot give the reason that the other side had"
  2 "Objected, but brought no measurement or test that could settle it; rank or tiredness ended the"
    "matter"
  3 "Gives the other side's reason fairly, brought a figure or a small test, agreed who decides by"
    "when, and then carried the decision out"
  4 "As level 3, and either side changed its mind on the evidence; the reasons were written where"
    "others found them, and the candidate names a habit that came of it"
  red flag ridicules-colleagues "Ridicules the work of clinicians, quality staff or annotators in"
    "more than one answer"

criterion ownership "Ownership from question to use" weight 2
  must be rated
  ask question-to-use past-behaviour 10 minutes "Take one piece of work from its first question to"
    "its use by others. Which decisions on the way were yours?"
  probe of question-to-use "Which of them would you take differently today?"
  probe of question-to-use "Which defect was found after you thought it was done?"
  probes at most 2
  1 "Says what the team did; asked twice, names no decision and no defect of their own"
  2 "Names own tasks, but the account stops at the paper, the leaderboard or the hand-over, and"
    "nothing is known of the use"
  3 "Tells question, data, failure and use in order, and names own decisions, one that was wrong,"
    "and what was done about it"
  4 "As level 3, and kept the work alive for those who used it (watched it, fixed it, withdrew a"
    "release), and left it so that others run it without help"

criterion writing-down "Writing it down" weight 1
  ask decision-note work-sample 8 minutes "Write the note on the decision that we have just"
    "discussed, for a colleague who joins next year."
  probe of decision-note "What would have to happen for the decision to be reopened?"
  probes at most 1
  1 "Writes the result alone; a stranger could not tell what was asked"
  2 "Gives the decision and one reason; the options turned down, the owner and the date are missing"
  3 "Puts question, options, figures, decision, owner and date on half a page, and keeps what is"
    "known apart from what is assumed"
  4 "As level 3, and says what would reopen the decision, names the evidence by version, and uses"
    "words that a clinician and an auditor both follow"

"""###),
    File(path: "rubrics/dicom-work-sample.practice", text: ###"""
# Invented answers of candidates, in no order of quality. Names say what an answer is about.
practice for dicom-work-sample version 1

answer two-kernels to sort-export of series-logic is 3
  says "I group by SeriesInstanceUID first and then split further by ConvolutionKernel, by"
    "ImageOrientationPatient rounded to three places, and by FrameOfReferenceUID. That gives five"
    "volumes from three series, since one UID holds a soft and a bone kernel. Inside a volume I"
    "take the normal as the cross product of the two orientation vectors and project"
    "ImagePositionPatient on it. The distances are 2.5 mm except at two places with 5 mm, so slices"
    "41 and 88 are missing, and slice 60 is there twice with different SOPInstanceUIDs and equal"
    "pixels. The head series is tilted by 18 degrees. I also filled the two gaps by interpolation"
    "so that the volume is complete for training."
  because "Projection on the normal, both planted gaps, the double and the separation by kernel,"
    "orientation and frame are level 3. Level 4 declares a gap instead of interpolating over it and"
    "hands over a check that stops at the next bad export."

answer profile-walk to leave-hospital of deidentification is 4
  says "I worked to the basic profile of PS3.15 Annex E with the option to keep device and spacing."
    "Beyond the list: private groups are removed unless they hold the b-value, nested sequences are"
    "walked to the end, StudyDescription and comments are cleared as free text, the ultrasound"
    "banner is blacked out in the pixels and the overlay plane dropped. Each UID maps to one new"
    "UID in all files, because two of the old ones held the medical record number. Dates move by"
    "one secret offset per patient. I zeroed the preamble, masked the four unused high bits where a"
    "name was stored, cut the trailing padding, set PatientIdentityRemoved with the method, and"
    "kept spacing, kernel and scanner because the model needs them. Then I searched the result for"
    "every old value."
  because "Level 3 is met in full, and preamble, unused bits, trailing padding, UIDs that carry a"
    "number, PatientIdentityRemoved with its method and the reasons for what is kept are all of"
    "what level 4 adds."

answer tag-list to leave-hospital of deidentification is 2
  says "I replaced PatientName and PatientID by a pseudonym, emptied birth date, address, accession"
    "number, referring physician and institution, and gave every study, series and instance a new"
    "UID from a table so that the files still belong together. StudyDate I cut to the year. I used"
    "the anonymiser of a well-known toolkit with its default list of tags and ran it over all"
    "files, and none was lost. I looked at five images at random and saw no name. The vendor's"
    "private tags I left as they are, since nobody can read them anyway and the scanner settings"
    "may be in there."
  because "Direct identifiers are gone and the UIDs still link the files. Private tags stay, nested"
    "sequences and burned-in text were not searched, and no profile is named: level 3 asks for all"
    "of them."

answer first-slice to marked-points of pixel-values is 2
  says "For the CT I read RescaleSlope and RescaleIntercept, which are 1 and -1024, and applied"
    "them to the whole volume: point A is 43 HU, point B -812 HU, point C 1,130 HU. That fits soft"
    "tissue, lung and bone. The X-ray has no rescale so I gave the stored values, and the points in"
    "the lung are bright, around 3,500 of 4,095. For the MRI I divided by the maximum of the"
    "volume, so that all values lie between zero and one. I read slope and intercept from the first"
    "file since they are the same for a series."
  because "Slope and intercept of the first slice are applied to all, and a lung that is brighter"
    "than bone on the X-ray shows that MONOCHROME1 stayed as it was. Level 3 rescales slice by"
    "slice, inverts, masks padding and names a normalisation that holds across scanners."

answer stored-values to marked-points of pixel-values is 1
  says "I opened the files with pydicom and printed pixel_array at the marked coordinates. The CT"
    "gives 1067, 212 and 2154, the X-ray 3510 and 890, the MRI 402 and 655. To compare scanners I"
    "would normalise everything with the mean and standard deviation of ImageNet, because the"
    "network was trained in that way and it has always worked for me. The air around the patient is"
    "24 in the CT, so it is nearly zero and black, as one would expect. I did not find anything"
    "unusual in the values and I think a network can learn the scale by itself."
  because "Stored values are reported as they are, and that air stands at 24 and not near -1000 HU"
    "goes unnoticed. Level 2 would have applied the rescale tags at least of the first slice."

answer ranked-faults to silent-script of pipeline-judgement is 3
  says "What worries me most are the silent ones. Line 31 resamples the label map with linear"
    "interpolation, so borders get values between classes and thin vessels vanish when they are"
    "cast to integers: every Dice below is wrong. Line 22 takes the slice distance from"
    "SpacingBetweenSlices, which is missing or overlapping in half of such exports; volumes in"
    "millilitres would be off. The window of -100 to 240 clips calcified lesions. Line 12 fits the"
    "normalisation before the split. I would mend the labels first, then the spacing, since a"
    "volume goes into a report about a patient, then the split, then the window. That"
    "InstanceNumber runs backwards in one series is fine, the script does not use it."
  because "Faults that fail silently are found and ranked by harm to figures and patient, and a"
    "lawful oddity is left alone. They are not sorted into refuse, repair and log with the cost of"
    "each, and no fact is asked for that would change the ranking."

answer mail-to-pacs to tell-the-site of data-report is 4
  says "In the CT of study 3, series 5 lacks slices 41 and 88: ImagePositionPatient jumps from"
    "100.0 to 105.0, so we set its 118 files aside. Series 7 mixes two ConvolutionKernel values"
    "under one SeriesInstanceUID; we are sure of that and split it ourselves. In the ultrasound the"
    "name is burned into the pixels of 12 files, and these we deleted here. We think the gaps come"
    "from a transfer that broke off, but are not sure: on your console, series 5 should list 120"
    "images if we are right, so please send it again. We looked at CT and ultrasound only and not"
    "at the key object."
  because "Series, attribute and consequence of each finding, the files set aside and one request"
    "are level 3; how sure each finding is, the check on the site's console and what was not looked"
    "at are level 4."

"""###),
    File(path: "rubrics/dicom-work-sample.rubric", text: ###"""
# Material: a synthetic export (CT, MRI, X-ray, a key object) with planted faults and with lawful
# oddities that are no faults; never real patient data. Any tool may be used. The paper may be
# solved at home or at the table; the minutes below are those of the session in which the candidate
# works on it or walks the raters through it.
rubric dicom-work-sample "DICOM work sample" version 1.0.0
purpose "Can the candidate turn a messy imaging export into data that a model may be trained on,"
  "and say what is wrong with it?"

scale
  1 "Weak"
  2 "Partial"
  3 "Solid"
  4 "Outstanding"

criterion series-logic "Series and geometry" weight 2
  must be rated
  ask sort-export work-sample 20 minutes "Sort the mixed CT and MRI export into volumes. List every"
    "slice that is missing, doubled, tilted or from another series."
  probe of sort-export "When does ordering by InstanceNumber give a wrong volume?"
  probe of sort-export "How do you tell two reconstructions apart that share one SeriesInstanceUID?"
  probes at most 2
  1 "Orders by file name or InstanceNumber; merged series and planted gaps go into the volume"
    "unseen"
  2 "Groups by SeriesInstanceUID and orders by the z of ImagePositionPatient, but misses doubled"
    "slices, a tilted gantry or two kernels under one UID"
  3 "Projects ImagePositionPatient on the normal of ImageOrientationPatient, finds the planted gaps"
    "and doubles, and separates by kernel, orientation and FrameOfReferenceUID"
  4 "As level 3, and leaves lawful oddities alone (InstanceNumber running against z, positions"
    "rounded to 0.001 mm), declares a gap instead of interpolating over it, and hands over a check"
    "that stops loudly at the next bad export"
  red flag identity-rewritten "Made a slice of another patient fit by rewriting its PatientID or"
    "its UIDs"

criterion deidentification "De-identification" weight 2
  must reach 2
  ask leave-hospital work-sample 15 minutes "Return the export so that it could leave the hospital"
    "for training. Say what you removed, kept and replaced."
  probe of leave-hospital "Which places does a list of tags never reach?"
  probe of leave-hospital "What did you keep because the model needs it, and what does keeping it"
    "risk?"
  probes at most 2
  1 "A name, a patient number or an original date can still be read, or files were lost on the way"
  2 "Direct identifiers are gone and the UIDs still link the files, but private tags, nested"
    "sequences and text burned into the pixels were not searched"
  3 "Works to a stated profile (DICOM PS3.15 Annex E): private and nested elements, free text,"
    "overlays and burned-in text are cleared, each UID has one successor throughout, all dates of a"
    "patient move by one offset"
  4 "As level 3, and also clears the preamble, unused high bits, trailing padding and UIDs that"
    "carry a number, sets PatientIdentityRemoved with the method, and keeps what the model needs,"
    "such as spacing, kernel and scanner"
  red flag identifiers-left "Handed back data that names the patient and called it ready to leave"
    "the hospital"
  red flag real-patient-data "Used or offered identifiable data of real patients to solve or to"
    "illustrate the task"

criterion pixel-values "Meaning of the pixels" weight 2
  must be rated
  ask marked-points work-sample 15 minutes "Give the intensity at the marked points of the CT, the"
    "X-ray and the MRI in a form that a model may compare between scanners."
  probe of marked-points "Why may the MRI figure not be compared between scanners as it stands?"
  probe of marked-points "How would you notice that one slice has a RescaleIntercept of its own?"
  probes at most 2
  1 "Reports stored values as they are; that air is far from -1000 HU goes unnoticed"
  2 "Applies RescaleSlope and RescaleIntercept of the first slice to all of them; MONOCHROME1,"
    "signed data or padding stay as they were"
  3 "Rescales slice by slice, inverts MONOCHROME1, masks PixelPaddingValue, minds"
    "PixelRepresentation, and normalises the unitless MRI by a method that is named"
  4 "As level 3, and proves it from the images: air, fat and bone within their range on each slice,"
    "one histogram per scanner, and an assertion that fails when a slice departs from its"
    "neighbours"

criterion pipeline-judgement "Judging a pipeline" weight 1
  ask silent-script work-sample 15 minutes "This ingestion script of 60 lines runs without an"
    "error. Mark what would harm a model, and say what you would mend first."
  probe of silent-script "Which of these would no public validator report?"
  probe of silent-script "What looks odd here and is right as it is?"
  probes at most 2
  1 "Comments on style, naming and speed; normalisation fitted before the split passes without a"
    "remark"
  2 "Finds what crashes or what a validator names, such as a wrong transfer syntax or an odd value"
    "length, and reports lawful oddities as faults beside it"
  3 "Finds what fails silently (labels resampled by linear interpolation, a window that clips"
    "lesions, slice distance read from SpacingBetweenSlices) and ranks it by harm to the figures or"
    "to a patient"
  4 "As level 3, and sorts the faults into refuse, repair and log with the cost of each, and asks"
    "for the one fact about the export that would change the ranking"

criterion data-report "Reporting on the data" weight 1
  ask tell-the-site work-sample 5 minutes "Tell the hospital's PACS administrator in five sentences"
    "what is wrong with the export."
  probe of tell-the-site "What would you ask them to do first?"
  probes at most 1
  1 "Says that the data is bad; names no file, no series and no tag"
  2 "Names the affected series but not the attribute, or blames the site for what the own reader"
    "did"
  3 "States series, attribute and consequence of each finding, says which files were set aside, and"
    "asks for one thing that the site can do"
  4 "As level 3, and says how sure each finding is, how the site can confirm it on its own console,"
    "and what was not looked at"

"""###),
    File(path: "rubrics/regulatory-instinct.practice", text: ###"""
# Invented answers of candidates, in no order of quality. Names say what an answer is about.
practice for regulatory-instinct version 1

answer brochure-word to one-sentence of intended-use is 3
  says "The brochure waits. \"Highlights regions\" and \"detects cancer\" are different intended"
    "purposes: the second informs a diagnosis, so under MDR rule 11 I would expect a higher class,"
    "and the certificate that we have covers the first. I take the sentence to our regulatory lead"
    "today, with three questions: does the clinical evaluation support a stand-alone detection"
    "claim, do the instructions for use say the same as the brochure, and does the notified body"
    "have to see the change before anything is printed. Our reader study compared readers with and"
    "without marks, so I think the evidence is for support of a reader and not for detection. Until"
    "that is settled, sales uses the old sentence."
  because "The brochure is held back and tied to intended purpose, class under rule 11, the"
    "certificate, clinical evidence and the instructions for use. No claim is worded that today's"
    "evidence would carry, with user and population, and the AI Act does not come up."

answer more-data to one-country of evidence-planning is 1
  says "94% is already better than what most radiologists reach at night, so I think the evidence"
    "is good. If the authorities want more, I would go for 97%. We can get another 5,000 scans from"
    "the same hospitals within a month, train a larger network, and take an ensemble of five; in my"
    "experience that gives two or three points. I would also report the AUC, which is at 0.98 and"
    "looks very convincing, and compare with the numbers that two competitors publish. A"
    "prospective study would take a year and will only show the same, since the physics of CT is"
    "the same in all countries of Europe."
  because "More data of the same kind and a higher figure are offered; the claim, its users and"
    "other populations do not come up. Level 2 would at least ask for an external or a prospective"
    "study."

answer claim-first to one-country of evidence-planning is 4
  says "I begin with the claim: which patients, which reader, which decision, on which scanners."
    "Then I ask of each study what it can refute. A retrospective set from five countries, with"
    "acceptance limits fixed before it is opened, can refute that the network works on other"
    "scanners, in older patients and on thick slices; that is analytical performance. A reader"
    "study can refute that it helps a resident at night. A small prospective study can refute that"
    "door-to-needle time gets shorter, so it comes last and only after the other two. The reference"
    "is a later MRI, which a third of patients never get, so posterior strokes stay uncertain; I"
    "write that into the report and take it into post-market follow-up with a date, 12 months after"
    "release."
  because "From the claim to acceptance limits before the data is opened, by site, scanner and"
    "subgroup, is level 3; the order by what each study can refute, the limits of the reference and"
    "an open point with a date in post-market follow-up are level 4."

answer sign-off to better-model of change-control is 2
  says "We train it on the field data, and then it must not go out without approval. I would write"
    "release notes that say what is new, raise the version from 2.3 to 2.4, and open a ticket for"
    "the regulatory team, who have to sign before the deployment job can run; that is enforced in"
    "our pipeline. Of course the new model is tested as well, with our normal tests, and it should"
    "be better than the old one. When regulatory have signed, we roll it out over a weekend, one"
    "hospital after the other, so that we notice if something breaks. The weights of each version"
    "are kept in a bucket, so we know what ran where."
  because "Somebody signs, and versions and release notes exist; what is tested again and against"
    "what stays open, and nothing is weighed against intended purpose and risk file. Level 3 would"
    "rerun the locked set by subgroup, keep data, code and reason, and ask about a significant"
    "change."

answer missed-lung to missed-finding of risk-and-safety is 4
  says "The clock starts when we hear of it, not when we understand it. Within the hour our person"
    "for vigilance knows, and together we look at harm: a collapsed lung found a day late may be a"
    "serious incident, then we have at most 15 days under article 87 and fewer if somebody had"
    "died. I secure the image, the version, the thresholds and the logs before anything rotates."
    "The same night I run the query for similar misses, supine films with small apical air, at all"
    "sites of that version. The risk file has \"missed pneumothorax, supine\" with the control"
    "\"second read\"; if that control is not in place at that site, the hazard is open. Until we"
    "know, users get a notice that supine films are not covered, and the rate of such misses"
    "becomes an indicator that we count each month."
  because "Level 3 is met, and the reporting clock with its lengths, an interim notice to users and"
    "an indicator for post-market surveillance are what level 4 adds."

answer bug-hunt to missed-finding of risk-and-safety is 2
  says "I would ask the hospital for the study straight away and run it on my machine, to see"
    "whether the model really misses it or whether it was a problem of the input, for example a"
    "wrong view position or an inverted image. I compare the heat map with that of similar cases."
    "If it is a bug in preprocessing I fix it, write a unit test with this image, and a release"
    "goes out within the week. Once we know the cause I would write a report for quality and"
    "regulatory, so that they can decide whether something has to be filed. It is important not to"
    "alarm people before we know what happened."
  because "The one case is taken apart, and quality and regulatory hear of it once the cause is"
    "known; no other site is looked at. Level 3 tells the person responsible on the same day,"
    "secures version and logs, and goes to the hazards of the risk file."

answer ten-years-oct to ten-years of data-protection is 3
  says "Codes in place of names are still personal data, since the hospital has the key, so GDPR"
    "applies. I would settle who is controller; probably the hospital for care and both of us for"
    "the research, in a contract. We need a purpose that is narrower than \"a new product\", a"
    "basis under article 6 and an exception under article 9, and an impact assessment, because it"
    "is health data of many people. We ask for the scan, the eye, the age in years, the device and"
    "the graded findings, not the whole report. Access is by role with a log, in our own tenant,"
    "and the data is deleted five years after the study or when the contract ends. Then the first"
    "file is copied."
  because "Purpose, basis under articles 6 and 9, roles, impact assessment, few fields, access with"
    "a log and a date of deletion are settled. It is not compared with what patients were told, and"
    "a withdrawal could not be followed from scan to model."

"""###),
    File(path: "rubrics/regulatory-instinct.rubric", text: ###"""
# What every builder of a medical device needs: instincts, and not the writing of a technical file.
# Articles and rules are named where raters need them; a candidate need not know a number by heart.
rubric regulatory-instinct "Regulatory instinct" version 1.0.0
purpose "Does the candidate build so that a notified body, a hospital and a patient can rely on the"
  "result?"

scale
  1 "Weak"
  2 "Partial"
  3 "Solid"
  4 "Outstanding"

criterion intended-use "Intended use and claims" weight 2
  must be rated
  ask one-sentence situational 8 minutes "Sales wants the brochure of our mammography software to"
    "say that it detects cancer. So far it says that it highlights regions for review. What changes"
    "with that sentence?"
  probe of one-sentence "Which regulation is it if the input is a slide of a tissue sample?"
  probe of one-sentence "Who has to know before the brochure is printed?"
  probes at most 2
  1 "Takes the sentence for marketing; sees no link between it and what was validated"
  2 "Says that claims are regulated and that somebody should look at it, but names nothing that"
    "would have to change"
  3 "Holds the brochure back and ties the sentence to the intended purpose: class under MDR rule"
    "11, or IVDR for tissue, the CE marking that covers it, clinical evidence, instructions for use"
  4 "As level 3, and words a claim that today's evidence does carry, with user, population and what"
    "the device is not for, and sees that a product which needs a notified body is high-risk under"
    "the EU AI Act"

criterion evidence-planning "Planning the evidence" weight 3
  must be rated
  ask one-country case 10 minutes "Our stroke software for head CT shows 94% sensitivity on a"
    "retrospective set from one country. What evidence do you still want before it is CE marked for"
    "use across Europe?"
  probe of one-country "What would each study be able to refute?"
  probe of one-country "Which evidence is still being collected after the certificate?"
  probes at most 2
  1 "Offers a higher AUC or more data of the same kind; the claim and its users do not come up"
  2 "Asks for an external or a prospective study, but sets no acceptance limit beforehand and does"
    "not compare the population with that of the claim"
  3 "Starts from the claim; separates technical or analytical from clinical performance, fixes"
    "acceptance criteria before the data is opened, and covers the scanners, sites and subgroups of"
    "intended use"
  4 "As level 3, and orders retrospective, reader and prospective work by what each can refute,"
    "states the limits of the reference standard, and carries open points into post-market clinical"
    "follow-up with dates"

criterion change-control "Change control and updates" weight 2
  must be rated
  ask better-model situational 8 minutes "Field data would make our fielded MRI model more"
    "sensitive. How does a retrained version get to a hospital?"
  probe of better-model "What decides whether the notified body has to see it first?"
  probe of better-model "What do you keep so that the training run can be audited?"
  probes at most 2
  1 "Ships the better weights at once, or calls updates a matter of deployment scripts"
  2 "Waits for a sign-off from regulatory and speaks of version numbers and release notes; what is"
    "tested again, and against what, stays open"
  3 "Weighs the change against intended purpose and risk file, reruns the locked validation set by"
    "subgroup, records data, code and reason, and asks whether it is a significant change for the"
    "notified body"
  4 "As level 3, and proposes limits agreed beforehand (changes pre-determined under the EU AI Act,"
    "a predetermined change control plan for the FDA), tells the sites what differs, and plans how"
    "to withdraw the version"
  red flag silent-update "Would change a model in clinical use without an assessment or a record"
    "and, asked again, stays with it"

criterion risk-and-safety "Risk, safety and vigilance" weight 2
  must reach 2
  ask missed-finding situational 8 minutes "A hospital reports that our chest X-ray software missed"
    "a pneumothorax which a radiologist found a day later. What happens in the first two days?"
  probe of missed-finding "Who has to be told, and by when?"
  probe of missed-finding "How do you tell a single miss from a trend?"
  probes at most 2
  1 "Answers that no model is perfect and that the stated sensitivity allows for misses, or leaves"
    "the report with support"
  2 "Looks for a bug in the one case; quality and regulatory hear of it only when the cause is"
    "known, and other sites are not checked"
  3 "Tells the person responsible for vigilance on the same day, secures input, version and logs,"
    "looks for the same failure at other sites, and compares it with the hazards and controls of"
    "the risk file (ISO 14971)"
  4 "As level 3, and knows that a serious incident has a reporting clock (15 days at most under MDR"
    "article 87, less for a death), proposes an interim control such as a notice to users, and"
    "turns the case into an indicator of post-market surveillance"
  red flag compliance-elsewhere "Calls safety or compliance somebody else's job and, asked again,"
    "stays with it"

criterion data-protection "Data protection and security" weight 1
  ask ten-years situational 6 minutes "A hospital offers ten years of pseudonymised OCT scans with"
    "their reports for a new product. What do you settle before the first file is copied?"
  probe of ten-years "Which duties remain, now that names have been replaced by codes?"
  probe of ten-years "How would a withdrawn consent be followed through the data?"
  probes at most 2
  1 "Begins to copy; holds that data without names is outside data protection"
  2 "Asks for a contract or a consent form, but names neither the purpose, nor the lawful basis,"
    "nor who is the controller"
  3 "Settles purpose, lawful basis and roles under GDPR articles 6 and 9, an impact assessment, the"
    "fewest fields, access by role with a log, and a date of deletion"
  4 "As level 3, and compares the purpose with what patients were told, tests how far a report"
    "alone identifies somebody, and keeps lineage from scan to model so that a withdrawal can be"
    "followed"

criterion us-pathway "EU and US side by side" weight 1
  optional
  ask two-markets job-knowledge 5 minutes "The same ultrasound software shall be sold in the EU and"
    "in the US. Where do the two routes ask for different things?"
  probe of two-markets "Which study would you plan once and use twice?"
  probes at most 1
  1 "Takes a CE marking for valid in the US, or an FDA clearance for valid in Europe"
  2 "Knows that there are two routes, but names no document or study that one of them wants and the"
    "other does not"
  3 "Sets a 510(k) with its predicate beside conformity assessment by a notified body with a"
    "clinical evaluation, and plans one data set that serves both"
  4 "As level 3, and sees the traps: wording bent to a predicate, De Novo where there is none,"
    "sites in the US, and duties of the EU AI Act that have no counterpart there"

"""###),
    File(path: "rubrics/technical-depth.practice", text: ###"""
# Invented answers of candidates, in no order of quality. Names say what an answer is about.
practice for technical-depth version 1

answer unet-patches to two-designs of model-design is 3
  says "We segmented liver lesions on portal venous CT. I compared a 3D U-Net with patches of 96"
    "voxels and a 2.5D network that saw five slices. The 3D one gave a lesion Dice of 0.71 against"
    "0.66 on our validation patients, and the gain was all in lesions under 10 mm; it cost us four"
    "times the training time and a batch of two. Most patches held no lesion at all, so we drew"
    "half of each batch around lesions, and in a second round we added patches with false alarms."
    "Plain sampling had missed a third of the small ones. I chose 3D with patches and sampling, and"
    "I would show you the two curves by lesion size, because the mean alone hides why."
  because "Two designs are compared by figures of the project, and imbalance is treated by named"
    "means. No experiment could have proved the choice wrong, and nothing is said of the amount of"
    "data at which 2.5D would win: level 4 asks for both."

answer biopsy-labels to reader-spread of dataset-craft is 2
  says "First I would compute a weighted kappa for each pair of pathologists, to see how bad it is;"
    "with two thirds agreement I expect something around 0.6. Then I would take the majority grade"
    "as the label, and where all three differ I would ask the most senior of them. I would also"
    "make sure that all cores of one patient are on the same side of the split, because cores of"
    "one patient look alike and the network would remember the stain. If the kappa is too low I"
    "would collect more cases. In the report I would give the kappa beside the accuracy so that"
    "people see the labels are hard."
  because "Agreement is measured and leakage by patient is named, and then a single hard label is"
    "trained on. No guide, no adjudication that is written down, no label of each reader kept, and"
    "no measure of the model against the spread of the readers, as level 3 wants."

answer nodule-vendor to third-hospital of evaluation is 4
  says "Before I see the third hospital's data I freeze the weights and one operating point, say"
    "1.5 false marks per scan. The study size comes from the drop that would matter: if we claim"
    "90% sensitivity for nodules of 6 mm and more and five points less would change what a"
    "radiologist does, I need about 400 nodules, and at their prevalence that is some 900 scans,"
    "more if I want thin and thick slices apart. I report sensitivity, false marks and calibration"
    "with intervals by scanner, kernel, slice thickness and nodule type, and read every miss. This"
    "shows that the marks hold there; it does not show that readers act on them, which is a reader"
    "study, nor what happens in clinic, which is prospective. And the claim ends when they change"
    "to photon-counting CT or another reconstruction: I would watch for that."
  because "All of level 3, and the size is derived from prevalence and the smallest drop that would"
    "matter, what each kind of study leaves open is said, and the shift that makes the claim expire"
    "is named."

answer site-drop to worse-on-site of evaluation is 2
  says "Our chest X-ray classifier had an AUC of 0.93 on the test set and 0.84 at the first outside"
    "hospital. Their images were simply of worse quality: many were taken in bed with portable"
    "machines, and the annotations were sloppy. We took 2,000 of their images into the training"
    "set, and after fine-tuning the AUC went back to 0.90 on the rest of their images. We also gave"
    "sensitivity and specificity at a threshold of 0.5. I learned that you should always test on an"
    "external set, since a random split of your own data is too kind."
  because "An external set, sensitivity and specificity are there; no intervals, no figures by"
    "device or projection, and the drop is put down to worse data. Level 3 would fix the operating"
    "point beforehand and sort the failures by cause before mending anything."

answer overrule-rate to overruled-twice of production is 3
  says "I would put the former version back the same day, since it is pinned and the site's"
    "agreement allows for it, and let the new one run in shadow beside it. Then I look at the two"
    "things that we log for every study: the tags, so manufacturer, detector, view position and"
    "software version, and the rate of positive outputs per week. If the tags moved, the update met"
    "a new device; if only the outputs moved, our threshold or preprocessing did. We alarm when the"
    "positive rate leaves its band of four weeks, and the on-call engineer owns that alarm; here it"
    "was set too wide and I would say so. Then I read fifty of the overruled studies with one of"
    "the radiologists."
  because "Inputs and outputs are watched against limits with an owner, a pinned version returns"
    "the same day, and the new one runs in shadow. Nothing ties an alarm to a hazard of the risk"
    "file, no service level is measured on the site's hardware, and no withdrawal was rehearsed."

answer eye-clinic to no-internet of production is 1
  says "I would export the best checkpoint to ONNX, which is usually two or three times faster than"
    "PyTorch, and hand it over with a short README. On my machine with an A100 it takes 0.8 seconds"
    "per volume, so ten seconds are no problem. Our platform team then does the packaging and the"
    "installation, they know the hospitals; I have never been to one. If the clinic has no GPU they"
    "would have to buy one. For monitoring, they can send us cases that look wrong and I can"
    "retrain when there are enough of them. I think research people should concentrate on the model"
    "and not on servers."
  because "The story ends at a saved checkpoint: packaging, the clinic's hardware and monitoring"
    "are left to others, and the 10 seconds are promised from another machine. Level 2 would at"
    "least put it into a container and log latency and errors."

answer audit-figure to one-figure of reproducibility is 4
  says "For the sensitivity of 0.91 I need four names: the commit, the hash of the dataset version,"
    "the configuration and the lock file of the environment; our report generator prints them under"
    "each table, and the model card says what the data was and where the model should not be used."
    "Every quarter a job reruns one old figure on the newest machine. GPU kernels differ, so the"
    "tolerance is stated: one case in a thousand may flip, and more stops the release. When a"
    "radiologist corrects a label, nothing is overwritten: there is a new dataset version and an"
    "entry in the change record, and each figure made from the old version gets a note with the"
    "size of the change."
  because "Commit, dataset hash, configuration, locked environment and a model card make level 3;"
    "the scheduled rerun with a stated tolerance and the three consequences of a corrected label"
    "are what level 4 adds."

"""###),
    File(path: "rubrics/technical-depth.rubric", text: ###"""
# Asked of people who build or judge imaging models. The questions can be answered from work in any
# field and from public data: no level asks for an earlier job in healthcare.
rubric technical-depth "Technical depth" version 1.0.0
purpose "Can the candidate build an imaging model that still works at a hospital it has never seen,"
  "and show why it should be believed?"

scale
  1 "Weak"
  2 "Partial"
  3 "Solid"
  4 "Outstanding"

criterion model-design "Model design and trade-offs" weight 2
  must be rated
  ask two-designs past-behaviour 10 minutes "Take one imaging model that you are free to describe."
    "Why this design, and not the one that you nearly chose?"
  probe of two-designs "Which result would have made you choose the other one?"
  probe of two-designs "What did the choice cost in memory, training time or inference time?"
  ask small-target job-knowledge 5 minutes "Lung nodules of 4 mm fill about one voxel in a million"
    "of a chest CT. What do you change first in a plain 3D U-Net that misses them?"
  probe of small-target "How would you know within a day that the change helps?"
  probes at most 2
  1 "Lists architectures by name; asked why one was used, answers with its rank on a leaderboard or"
    "the year of its paper"
  2 "Gives a reason such as memory or speed, but no measurement stands behind it and no second"
    "design was tried"
  3 "Compares two designs by figures of the project, for example patch size against context in a 3D"
    "U-Net or tile against slide level in pathology, and treats imbalance by a named means:"
    "sampling, focal loss, hard negatives"
  4 "As level 3, and describes the experiment that could have proved the choice wrong, tells"
    "predictive uncertainty from annotation noise, and says at which amount of data the rejected"
    "design would win"
  red flag borrowed-result "Presents a result as their own and, asked twice, cannot say how any one"
    "of its figures was made"

criterion dataset-craft "Dataset craft and ground truth" weight 2
  must be rated
  ask reader-spread situational 8 minutes "Three pathologists grade 500 prostate biopsies on"
    "whole-slide images and all agree on only two thirds. How do you make labels that a model may"
    "learn from?"
  probe of reader-spread "Which of the cases would you send to a fourth reader?"
  probe of reader-spread "How does the disagreement show up in the figure that you report?"
  ask inherited-set job-knowledge 7 minutes "You inherit a mammography set that was split at random"
    "by image. How do you find out what leaked from training to test?"
  probe of inherited-set "What do you do about figures that were already published on it?"
  probes at most 2
  1 "Takes the labels as they come, or a majority vote, and does not count the cases on which the"
    "readers parted; sees no problem in a split by image"
  2 "Measures agreement by kappa or Dice and names leakage by patient, but trains on a single hard"
    "label and has no means to find a patient who is in the set under two numbers"
  3 "Splits by patient and by site, writes a labelling guide with adjudication, keeps the label of"
    "each reader, and reports the model against the spread between readers"
  4 "As level 3, and searches for leakage actively (hashes of near-equal images, a classifier that"
    "tries to guess the site, statistics fitted before the split), versions the set by content and"
    "names the results that each correction touches"

criterion evaluation "Evaluation and generalisation" weight 3
  must reach 2
  ask third-hospital situational 10 minutes "A lung nodule model was trained on CT from two"
    "hospitals with scanners of one vendor. How would you show that it holds at a third hospital"
    "with another vendor?"
  probe of third-hospital "Which subgroups do you report, and how many cases does each one need?"
  probe of third-hospital "What would a reader study tell us that your retrospective set cannot?"
  ask worse-on-site past-behaviour 10 minutes "Tell us about a model that did worse on new data"
    "than on its test set. What did you change in the pipeline?"
  probe of worse-on-site "How did you tell a change of device from a change of population?"
  probe of worse-on-site "How did you know that the change had worked, and not only fitted the new"
    "site?"
  probes at most 2
  1 "Answers with one figure, accuracy or AUC or Dice, from a random hold-out; names no site, no"
    "scanner and no operating point"
  2 "Asks for an external test set and gives sensitivity and specificity, but pools all sites,"
    "leaves out intervals and puts the drop down to worse data"
  3 "Fixes the operating point beforehand; reports sensitivity, specificity and calibration with"
    "intervals by scanner, site, protocol and subgroup; sorts the failures by cause and changes"
    "preprocessing, sampling or labels accordingly"
  4 "As level 3, and derives the size of the external study from prevalence and the smallest drop"
    "that would matter, says what retrospective, reader and prospective studies each leave open,"
    "and names the shift that would make the claim expire"
  red flag tuned-on-test "Chose a threshold, a checkpoint or a preprocessing step on the test set"
    "and still calls the figure external"

criterion production "Production and monitoring" weight 2
  must be rated
  ask no-internet case 8 minutes "An eye clinic wants the OCT model on its own server, with an"
    "answer within 10 seconds and no way out to the internet. What do you install there?"
  probe of no-internet "What do you measure on their hardware before you promise the 10 seconds?"
  ask overruled-twice situational 7 minutes "Six weeks after an update, radiologists overrule the"
    "chest X-ray model twice as often as before. How do you find the cause?"
  probe of overruled-twice "Which of the signals that you need would you have had to log from the"
    "first day?"
  probes at most 2
  1 "The story ends at a saved checkpoint; packaging, hospital hardware and monitoring belong to"
    "some other team"
  2 "Packs the model into a container and logs latency and errors, but watches neither inputs nor"
    "outputs and cannot return to the former version"
  3 "Watches input tags such as scanner, kernel and protocol beside the rate of positive outputs,"
    "sets limits with an owner, starts in shadow mode and can go back to a pinned version the same"
    "day"
  4 "As level 3, and states service levels measured on the site's own hardware, ties each alarm to"
    "an action and to a hazard in the risk file, signs what is installed, and has rehearsed an"
    "update and its withdrawal with hospital IT"

criterion reproducibility "Reproducibility and records" weight 1
  ask one-figure job-knowledge 10 minutes "An auditor picks one figure of your validation report."
    "What has to exist so that you can produce it again two years later?"
  probe of one-figure "Which of these come from tools, and which from discipline?"
  probe of one-figure "What happens to the figure when a label is corrected afterwards?"
  probes at most 2
  1 "Points to notebooks and to file names with dates in them; which data lies behind a figure"
    "cannot be said"
  2 "Keeps code in version control and fixes seeds, but the data is a folder that anybody may"
    "change, and the environment is known from memory"
  3 "Ties the figure to a commit, a dataset hash, a configuration and a locked environment, and"
    "keeps a model card with purpose, data and known limits"
  4 "As level 3, and reruns an old result on a schedule with a stated tolerance for differing GPU"
    "kernels; a corrected label makes a new dataset version, an entry in the change record and a"
    "note on every figure that depends on it"

"""###),
    File(path: "scorecards/ai-radiology-engineer.scorecard", text: ###"""
# For a small team that is about to run its first product inside hospitals: the engineer stands
# beside the PACS when it goes live. Half the weight is on data and building, and gaps are put to
# the decider.
scorecard ai-radiology-engineer "AI Radiology Engineer, senior" version 1.0.0
purpose "An engineer who brings a lung cancer detection model into the reading rooms of hospitals"
  "that differ in scanners, PACS and habits"
family engineering
seniority senior
persona deployment
language en

owns "Inference and data services from the modality to the reading room"
owns "External validation of the detection model, site by site"
does not own "Model research beyond what a site's data demands"
does not own "Contracts with hospitals and the clinical study itself"

deliver shadow-site "Detection in shadow mode at one hospital, findings kept out of view" by day 90
  needs production, dicom-work-sample, workflow-literacy
deliver site-protocol "An external validation protocol by site and scanner" by day 60
  needs model-design, dataset-craft, evaluation, evidence-planning
deliver retraceable-release "A release that an auditor can retrace" by day 90
  needs reproducibility, regulatory-instinct
deliver error-round "An error round with radiologists every two weeks" by day 45
  needs collaboration

use technical-depth version 1 weight 30%
use dicom-work-sample version 1 weight 30% floor 2.5
use regulatory-instinct version 1 weight 20% floor 2
use collaboration version 1 weight 20% floor 2.5

# Operation is what the role is hired for; design follows it.
change weight of production to 3
change weight of model-design to 1
replace level 4 of production "As level 3, and has put numbers to the whole way from modality to"
  "reading list at one named site or in a rebuilt copy of it, ties each alarm to an action and to a"
  "hazard in the risk file, and has rehearsed an update and its withdrawal with PACS and network"
  "staff"

criterion pacs-integration "PACS, RIS and where the output lives" of dicom-work-sample weight 2
  must be rated
  ask finding-home job-knowledge 10 minutes "The model has marked a lung nodule. How does the"
    "finding reach the radiologist at a hospital with a PACS, a RIS and no wish for another viewer?"
  probe of finding-home "What does the radiologist see while the model is late or down?"
  probe of finding-home "What happens to the finding when the study is corrected or merged?"
  probes at most 2
  1 "Sends a mail or opens a web page of its own; no DICOM or HL7 object comes up"
  2 "Writes a secondary capture to the PACS; the measurement cannot be used further, and the RIS"
    "and its worklist are left out"
  3 "Chooses between SR, SEG, GSPS and secondary capture by what this PACS can show, keeps study"
    "and frame references, and sets priority in the worklist through HL7 or FHIR"
  4 "As level 3, and asks for the conformance statements, plans for late, doubled and corrected"
    "studies, and says how a finding that is withdrawn leaves every screen on which it stood"

panellist vp-engineering "VP Engineering" decides
panellist integration-lead "PACS integration lead"
panellist radiologist "Consultant radiologist"
panellist quality-lead "Quality and regulatory lead"
alternate second-radiologist "Second radiologist" for radiologist after 3 working days
flag identifiers-left opens at once to vp-engineering
flag silent-update opens at once to quality-lead

track engineering "Engineering"
track clinic "Clinic and regulation"

stage scope "Scope, first 90 days and pay" 20 minutes unscored
  by vp-engineering
  records pay expectation, start date, right to work, travel days

stage case "Deployment case: a new scanner at a new site" 90 minutes
  by vp-engineering, integration-lead
  on track engineering
  after scope
  covers technical-depth
  sees cv
  closing 10 minutes unrated

stage sample "DICOM work sample" 90 minutes
  by integration-lead, vp-engineering
  on track engineering
  after case
  covers dicom-work-sample
  take-home at most 90 minutes with synthetic data
  sees work sample
  closing 10 minutes unrated

stage regulatory "Regulatory and safety screen" 60 minutes
  by quality-lead, vp-engineering
  on track clinic
  after scope
  covers regulatory-instinct
  closing 10 minutes unrated

stage reading-room "In the reading room" 75 minutes
  by radiologist, integration-lead
  on track clinic
  after scope
  covers collaboration
  confidential to radiologist, integration-lead, vp-engineering
  closing 10 minutes unrated

cards due within 1 working day
debrief within 2 working days
gap at most 5 working days on each track
hire within 10 weeks

references at least 2 by vp-engineering after reading-room asks ownership, delivery
practise 4 answers within 0 levels, again after 6 months
collect name, email, cv, pay expectation, start date, right to work
keep personal data 4 weeks after closing under NL

require 2 raters on everything that must be rated
missing at most 15% of any area

# A little above solid: the person works alone at the site for weeks.
bar overall 3.1
doubt between 20% and 80%
outcomes from worst to best: no hire, debrief, hire
rules in order, the first that holds decides

rule integrity gives no hire
  when there is a confirmed red flag
  because "Whoever stands alone in a hospital has to be trusted there with data and with releases"
rule far-below gives no hire
  when overall is below 2.4
  because "The team is too small to carry somebody who is this far from the bar"
rule open-flag gives debrief
  when there is a red flag raised and not confirmed
  because "An observation that one person made is checked with the others first"
rule floors gives debrief
  when any area is below its floor
  because "Imaging data, safety and the reading room have no substitute; the decider says who would"
    "stand in"
rule must-haves gives debrief
  when any criterion is below its floor
  because "A must-have that was not reached is answered for by name"
rule split gives debrief
  when raters differ by at least 1.2 on any area
  because "With two raters per area a wide gap means that one of them saw something else"
rule pay-talk gives debrief
  when pay is unstated
  or pay is above the band
  because "The search stalls on late pay talks, so the expectation is known before an offer"
rule clear-hire gives hire
  when overall is at least the bar
  and at least 3 areas are at least 3
  because "Above solid as a whole, and at most one area lags behind it"
otherwise gives debrief
  because "Between the two lines the panel decides what the first site would need beside this"
    "person"

promise raising a score never worsens the outcome apart from split
promise every criterion can change the outcome
promise a floor cannot be bought out
promise one card alone never turns no hire into hire
stop early when hire can no longer be reached

pay from ai-radiology-senior-western-europe
pay from ai-radiology-senior-eastern-europe
pay from ai-radiology-senior-uk
  disclose before scope
premium "DICOM and deployment record" shown by dicom-work-sample, production
premium "Leads deployment and clinical integration" shown by pacs-integration, workflow-literacy
package bonus, equity, remote policy, travel, research time

tests start from all 3
| name        | differs by                                       | outcome | rule       | overall |
| all solid   |                                                  | debrief | otherwise  | 3       |
| at the bar  | ownership 4, workflow-literacy 4, writing-down 4 | hire    | clear-hire | 3.1     |
| nearly      | ownership 4, workflow-literacy 4                 | debrief | otherwise  | 3.08    |
| operation   | production 4                                     | debrief | otherwise  | 3.09    |
| and PACS    | production 4, pacs-integration 4                 | hire    | clear-hire | 3.15    |
| all partial | all 2                                            | no hire | far-below  | 2       |
| all weak    | all 1                                            | no hire | far-below  | 1       |

tests start from all 4
| name            | differs by                                  | outcome | rule       | overall |
| all outstanding |                                             | hire    | clear-hire | 4       |
| flag raised     | identifiers-left raised                     | debrief | open-flag  | 4       |
| flag confirmed  | silent-update confirmed                     | no hire | integrity  | 4       |
| flag, far below | all 2, tuned-on-test raised                 | no hire | far-below  | 2       |
| above the band  | pay above the band                          | debrief | pay-talk   | 4       |
| pay unknown     | pay unstated                                | debrief | pay-talk   | 4       |
| one market only | us-pathway missing                          | hire    | clear-hire | 4       |
| and no privacy  | us-pathway missing, data-protection missing | hire    | clear-hire | 4       |
| accuracy alone  | evaluation 1                                | debrief | must-haves | 373/100 |
| evaluation at 2 | evaluation 2                                | hire    | clear-hire | 191/50  |
| name left in    | deidentification 1                          | debrief | must-haves | 191/50  |

# Every red flag, seen by one and seen by two.
tests start from all 4
| name                        | differs by                     | outcome | rule      | overall |
| result borrowed, once       | borrowed-result raised         | debrief | open-flag | 4       |
| result borrowed, twice      | borrowed-result confirmed      | no hire | integrity | 4       |
| tuned on the test, twice    | tuned-on-test confirmed        | no hire | integrity | 4       |
| identity rewritten, once    | identity-rewritten raised      | debrief | open-flag | 4       |
| identity rewritten, twice   | identity-rewritten confirmed   | no hire | integrity | 4       |
| identifiers left, twice     | identifiers-left confirmed     | no hire | integrity | 4       |
| real patient data, once     | real-patient-data raised       | debrief | open-flag | 4       |
| real patient data, twice    | real-patient-data confirmed    | no hire | integrity | 4       |
| silent update, once         | silent-update raised           | debrief | open-flag | 4       |
| safety is for others, once  | compliance-elsewhere raised    | debrief | open-flag | 4       |
| safety is for others, twice | compliance-elsewhere confirmed | no hire | integrity | 4       |
| colleagues ridiculed, once  | ridicules-colleagues raised    | debrief | open-flag | 4       |
| colleagues ridiculed, twice | ridicules-colleagues confirmed | no hire | integrity | 4       |

# Each floor just above and just below it, everything else Outstanding.
tests start from all 4, collaboration all 2
| name                  | differs by                          | outcome | rule       | overall |
| brilliant but brittle |                                     | debrief | floors     | 18/5    |
| still brittle         | workflow-literacy 4                 | debrief | floors     | 92/25   |
| just not brittle      | workflow-literacy 4, disagreement 3 | hire    | clear-hire | 37/10   |
tests start from all 4, dicom-work-sample all 2
| name                     | differs by                    | outcome | rule       | overall |
| imaging data under floor | series-logic 4                | debrief | floors     | 88/25   |
| imaging data at floor    | series-logic 4, data-report 3 | hire    | clear-hire | 71/20   |
tests start from all 4, regulatory-instinct all 2
| name                   | differs by                          | outcome | rule       | overall |
| regulation at floor    |                                     | hire    | clear-hire | 18/5    |
| regulation under floor | data-protection 1                   | debrief | floors     | 197/55  |
| under by one vote      | quality-lead: data-protection 1     | debrief | floors     | 79/22   |
| three areas solid      | collaboration all 3                 | hire    | clear-hire | 17/5    |
| two areas lag          | collaboration all 3, disagreement 2 | debrief | otherwise  | 169/50  |

tests start from all 2, technical-depth all 3, ownership 3, workflow-literacy 3
| name               | differs by     | outcome | rule      | overall |
| just far below     |                | no hire | far-below | 119/50  |
| just not far below | writing-down 3 | debrief | floors    | 12/5    |

tests start from all 4
| name               | differs by                                      | outcome    | rule      |
| never asked        | model-design missing                            | incomplete | (require) |
| two not asked      | pipeline-judgement missing, data-report missing | incomplete | (missing) |
| radiologist absent | radiologist absent                              | incomplete | (require) |
| one rater only     | quality-lead: intended-use missing              | incomplete | (require) |

test split-at-the-line gives debrief by split
  start all 4
  but evaluation is 1 from integration-lead
  but reproducibility is 1 from integration-lead
test split-just-under gives hire by clear-hire
  start all 4
  but evaluation is 1 from integration-lead
  but reproducibility is 2 from integration-lead
test split-before-pay gives debrief by split
  start all 4, pay above the band
  but regulatory-instinct all 2 from quality-lead
test safety-short-by-one-vote gives debrief by must-haves
  start all 4
  but risk-and-safety is 1 from quality-lead
  but risk-and-safety is 2 from vp-engineering
test a-vote-short gives debrief by otherwise
  start all 3
  but ownership is 4
  but workflow-literacy is 4
  but writing-down is 4 from radiologist
  but data-protection is 4 from quality-lead
test accuracy-says-one gives debrief by must-haves
  start all 4
  but evaluation is 1 from integration-lead
  but evaluation is 2 from vp-engineering
test left-in-says-one gives debrief by must-haves
  start all 4
  but deidentification is 1 from integration-lead
  but deidentification is 2 from vp-engineering
test brittle-by-one-vote gives debrief by floors
  start all 4, collaboration all 2
  but workflow-literacy is 4
  but disagreement is 3 from radiologist
test under-floor-by-one-vote gives debrief by floors
  start all 4, dicom-work-sample all 2
  but series-logic is 4
  but data-report is 3 from integration-lead
test lag-by-one-vote gives debrief by otherwise
  start all 4, regulatory-instinct all 2
  but collaboration all 3
  but disagreement is 2 from radiologist
test far-below-by-a-vote gives no hire by far-below
  start all 2, technical-depth all 3, ownership 3, workflow-literacy 3
  but writing-down is 3 from radiologist
  but data-protection is 3 from quality-lead

# What a slip in a weight, an order or a number would change.
tests start from all 4
| name                       | differs by                                  | outcome | rule      |
| tuned-on-test in open-flag | tuned-on-test raised                        | debrief | open-flag |
| open-flag before floors    | collaboration all 1, borrowed-result raised | debrief | open-flag |
tests start from all 2
| name                       | differs by                | outcome | rule      |
| integrity before far-below | borrowed-result confirmed | no hire | integrity |

# Each criterion that must be rated, with one rater fewer than are asked for.
tests start from all 4
| name               | differs by                                       | outcome    | rule      |
| dataset-craft      | vp-engineering: dataset-craft missing            | incomplete | (require) |
| evaluation         | vp-engineering: evaluation missing               | incomplete | (require) |
| production         | vp-engineering: production missing               | incomplete | (require) |
| series-logic       | vp-engineering: series-logic missing             | incomplete | (require) |
| deidentification   | vp-engineering: deidentification missing         | incomplete | (require) |
| pixel-values       | vp-engineering: pixel-values missing             | incomplete | (require) |
| pacs-integration   | vp-engineering: pacs-integration missing         | incomplete | (require) |
| evidence-planning  | vp-engineering: evidence-planning missing        | incomplete | (require) |
| change-control     | vp-engineering: change-control missing           | incomplete | (require) |
| risk-and-safety    | vp-engineering: risk-and-safety missing          | incomplete | (require) |
| translating        | integration-lead: translating-trade-offs missing | incomplete | (require) |
| clinical-questions | integration-lead: clinical-questions missing     | incomplete | (require) |
| workflow-literacy  | integration-lead: workflow-literacy missing      | incomplete | (require) |
| ownership          | integration-lead: ownership missing              | incomplete | (require) |

# And where no few words do.
test clear-hire-to-the-point gives debrief by otherwise
  start all 4, dicom-work-sample all 3
  but data-protection is 3
  but clinical-questions is 3
  but dataset-craft is 3 from vp-engineering
  but production is 1 from vp-engineering
  but reproducibility is 1 from vp-engineering
  but us-pathway is 1 from vp-engineering
  but model-design is 1 from integration-lead
  but workflow-literacy is 1 from integration-lead
  but disagreement is 1 from integration-lead
  but ownership is 1 from integration-lead
  but writing-down is 1 from integration-lead
  but translating-trade-offs is 1 from radiologist
  but clinical-questions is 2 from radiologist
test split-to-the-point gives debrief by otherwise
  start all 4
  but clinical-questions is 3
  but change-control is 1 from vp-engineering
  but risk-and-safety is 1 from vp-engineering
  but data-protection is 1 from vp-engineering
  but us-pathway is 1 from vp-engineering
  but workflow-literacy is 1 from integration-lead
  but disagreement is 1 from integration-lead
  but ownership is 1 from integration-lead
  but writing-down is 1 from integration-lead
  but translating-trade-offs is 1 from radiologist
  but clinical-questions is 2 from radiologist
  but intended-use is 3 from quality-lead
  but evidence-planning is 3 from quality-lead
test must-haves-before-split gives debrief by must-haves
  start all 4
  but evaluation is 2
  but dataset-craft is 1 from integration-lead
  but evaluation is 1 from integration-lead
  but production is 3 from integration-lead
test data-report-counts-once gives no hire by far-below
  start all 3, technical-depth all 1
  but pacs-integration is 1
  but evidence-planning is 1
  but data-protection is 4
  but collaboration all 4
test model-design-counts-in-full gives hire by clear-hire
  start all 3
  but evaluation is 2
  but dicom-work-sample all 4
  but pipeline-judgement is 1
  but reproducibility is 2 from integration-lead
test reproducibility-counts-once gives no hire by far-below
  start all 3, technical-depth all 2
  but dataset-craft is 1
  but dicom-work-sample all 2
  but evidence-planning is 4
test pipeline-judgement-counts-in-full gives hire by clear-hire
  start all 3
  but model-design is 2
  but dicom-work-sample all 4
  but pacs-integration is 1
  but us-pathway is 4
test data-protection-counts-in-full gives debrief by otherwise
  start all 3
  but pixel-values is 2
  but regulatory-instinct all 4
  but data-protection is 1
test floors-before-must-haves gives debrief by floors
  start all 3
  but dataset-craft is 4
  but dicom-work-sample all 1
  but us-pathway is 1
test far-below-to-the-point gives no hire by far-below
  start all 1, technical-depth all 4
  but series-logic is 4
  but deidentification is 4
  but intended-use is 3
  but pipeline-judgement is 2 from vp-engineering
  but evidence-planning is 4 from vp-engineering
  but deidentification is 3 from integration-lead

"""###),
    File(path: "scorecards/bands.scorecard", text: ###"""
# Base pay per year, as published. The three guides disagree, so figures of one guide are never
# mixed with those of another: a scorecard takes the band of one guide and one region.

# Computer vision engineers for medical imaging, senior (5 to 8 years and more)
band cv-senior-uk GBP 95_000 to 135_000 base per year source """
  Hiring Computer Vision Engineers for Medical Imaging: Europe 2026 Guide
  """ as of 2026-11-20
band cv-senior-eu EUR 105_000 to 150_000 base per year source """
  Hiring Computer Vision Engineers for Medical Imaging: Europe 2026 Guide
  """ as of 2026-11-20

# Senior machine learning and computer vision engineers, by country
band ml-cv-senior-uk GBP 90_000 to 130_000 base per year source """
  AI Medical Imaging Recruitment Agency in Europe: Hiring Talent in 2026
  """ as of 2026-11-20
band ml-cv-senior-germany EUR 90_000 to 135_000 base per year source """
  AI Medical Imaging Recruitment Agency in Europe: Hiring Talent in 2026
  """ as of 2026-11-20
band ml-cv-senior-netherlands EUR 95_000 to 145_000 base per year source """
  AI Medical Imaging Recruitment Agency in Europe: Hiring Talent in 2026
  """ as of 2026-11-20
band ml-cv-senior-nordics EUR 95_000 to 150_000 base per year source """
  AI Medical Imaging Recruitment Agency in Europe: Hiring Talent in 2026
  """ as of 2026-11-20
band ml-cv-senior-eastern-europe EUR 70_000 to 110_000 base per year source """
  AI Medical Imaging Recruitment Agency in Europe: Hiring Talent in 2026
  """ as of 2026-11-20

# AI radiology engineers, senior (5 to 8 years and more); the first band is that of France, Germany
# and the Netherlands
band ai-radiology-senior-western-europe EUR 120_000 to 190_000 base per year source """
  How to Hire AI Radiology Engineers in Europe: A 2026 Hiring Guide
  """ as of 2026-11-20
band ai-radiology-senior-eastern-europe EUR 90_000 to 150_000 base per year source """
  How to Hire AI Radiology Engineers in Europe: A 2026 Hiring Guide
  """ as of 2026-11-20
band ai-radiology-senior-uk GBP 120_000 to 200_000 base per year source """
  How to Hire AI Radiology Engineers in Europe: A 2026 Hiring Guide
  """ as of 2026-11-20

# Regulatory affairs managers (EU MDR and IVDR); the guide names no region
band regulatory-manager EUR 80_000 to 130_000 base per year source """
  AI Medical Imaging Recruitment Agency in Europe: Hiring Talent in 2026
  """ as of 2026-11-20

"""###),
    File(path: "scorecards/generalist.scorecard", text: ###"""
# For a search in which no imaging specialist is found in time: somebody strong in computer vision
# who learns imaging data fast. Building weighs more, imaging data less, and learning is rated.
overlay generalist "Generalist who ramps" version 1.0.0
extends senior-cv-engineer version 1
persona generalist

change weight of technical-depth to 45%
change weight of dicom-work-sample to 10%
floor of technical-depth is 2.75
drop slide-pyramid because "Taught in the first month; how the candidate learns it is rated instead"

criterion ramp-up "Learning a new domain" of collaboration weight 2
  must be rated
  ask four-weeks situational 8 minutes "You have four weeks to become useful with a kind of image"
    "that is new to you. What do you do in the first of them?"
  probe of four-weeks "How would a colleague notice in the fourth week that it worked?"
  probe of four-weeks "Which mistake does a newcomer make here without noticing?"
  probes at most 2
  1 "Plans to read papers and to start training; nobody from the domain and no raw data is in the"
    "plan"
  2 "Plans to talk to experts, without a question that they should answer and without a first"
    "result that could fail"
  3 "Sits with a reader of the images, opens raw files before any loader, writes down what"
    "surprises, and sets a small result with a date at which an expert judges it"
  4 "As level 3, and lists which habits from earlier work may be wrong here (intensity without"
    "units, left and right, several images per patient), with a test for each, and names what would"
    "make them ask for help"

replace level 3 of series-logic "Reads the standard while working: asks what orders slices in"
  "space, finds ImagePositionPatient and ImageOrientationPatient, and finds most of the planted"
  "gaps and doubles with it"
replace level 3 of pixel-values "Asks what a stored value stands for before using it, finds the"
  "rescale of each slice and MONOCHROME1 in the standard, and says that the MRI has no unit"

tests start from all 3
| name              | differs by                                 | outcome | rule       | overall |
| generalist at bar |                                            | hire    | clear-hire | 3       |
| one vote short    | cv-lead: data-report 2                     | debrief | otherwise  | 479/160 |
| building in       | model-design 2                             | debrief | otherwise  | 291/100 |
| building at floor | model-design 2, cv-lead: reproducibility 2 | debrief | otherwise  | 231/80  |
| building short    | model-design 2, reproducibility 2          | no hire | floors     | 573/200 |
| slow to learn     | ramp-up 2                                  | debrief | otherwise  | 71/24   |
| fast, no data     | ramp-up 4, dicom-work-sample all 2         | debrief | otherwise  | 353/120 |
| a name left in    | deidentification 1                         | debrief | must-haves | 59/20   |
| brittle again     | all 4, collaboration all 2, ramp-up 3      | debrief | brittle    | 85/24   |

tests start from all 4, collaboration all 2, technical-depth all 3, series-logic 3, pixel-values 3
| name                  | differs by             | outcome | rule      | overall |
| brittle at the bar    |                        | debrief | brittle   | 3       |
| and one vote under it | cv-lead: data-report 3 | debrief | otherwise | 479/160 |

tests start from all 4, collaboration all 2, workflow-literacy 4, disagreement 4
| name                | differs by                       | outcome | rule       | overall |
| no longer brittle   |                                  | hire    | clear-hire | 29/8    |
| brittle by one vote | clinical-partner: disagreement 3 | debrief | brittle    | 347/96  |

tests start from all 4, collaboration all 2
| name                   | differs by                       | outcome | rule   | overall |
| clinic below its floor | clinical-partner: disagreement 1 | no hire | floors | 335/96  |

tests start from all 3, technical-depth all 4, dicom-work-sample all 2
| name                   | differs by     | outcome | rule       | overall |
| builds, data not ready |                | debrief | otherwise  | 67/20   |
| builds, data nearly    | data-report 3  | debrief | otherwise  | 269/80  |
| builds, data enough    | series-logic 4 | hire    | clear-hire | 17/5    |

tests start from all 2, technical-depth all 3
| name               | differs by                     | outcome | rule      | overall |
| low but building   |                                | debrief | otherwise | 49/20   |
| no imaging data    | dicom-work-sample all 1        | no hire | far-below | 47/20   |
| just not far below | series-logic 1, pixel-values 1 | debrief | otherwise | 12/5    |

tests start from all 3
| name               | differs by      | outcome    | rule      |
| learning not rated | ramp-up missing | incomplete | (require) |

test data-short-by-a-vote gives debrief by otherwise
  start all 3, technical-depth all 4, dicom-work-sample all 2
  but series-logic is 3
  but pipeline-judgement is 3
  but data-report is 3 from cv-lead
test far-below-by-a-vote gives no hire by far-below
  start all 2, technical-depth all 3
  but series-logic is 1
  but pixel-values is 1
  but data-report is 1 from cv-lead
test split-at-the-line gives debrief by split
  start all 4
  but evaluation is 1 from cv-lead
  but model-design is 1 from cv-lead
test split-just-under gives hire by clear-hire
  start all 4
  but evaluation is 1 from cv-lead
  but model-design is 2 from cv-lead
  but reproducibility is 3 from cv-lead

# What a slip in a weight, an order or a number would change.
tests start from all 4
| name                        | differs by                       | outcome    | rule       |
| evaluation in must-haves    | evaluation 1                     | debrief    | must-haves |
| evaluation and its floor    | evaluation 2                     | hire       | clear-hire |
| require matters             | head-of-ai: model-design missing | incomplete | (require)  |
| over-band before clear-hire | pay above the band               | debrief    | over-band  |
| missing at most matters     | pipeline-judgement missing       | hire       | clear-hire |
tests start from all 3
| name                           | differs by                        | outcome | rule       |
| risk-and-safety in must-haves  | series-logic 1, risk-and-safety 1 | debrief | must-haves |
| reproducibility counts in full | reproducibility 4, data-report 1  | hire    | clear-hire |
tests start from all 2
| name                    | differs by                | outcome | rule      |
| integrity before floors | borrowed-result confirmed | no hire | integrity |

# Each criterion that must be rated, with one rater fewer than are asked for.
tests start from all 4
| name               | differs by                                       | outcome    | rule      |
| dataset-craft      | head-of-ai: dataset-craft missing                | incomplete | (require) |
| evaluation         | head-of-ai: evaluation missing                   | incomplete | (require) |
| production         | head-of-ai: production missing                   | incomplete | (require) |
| series-logic       | head-of-ai: series-logic missing                 | incomplete | (require) |
| deidentification   | head-of-ai: deidentification missing             | incomplete | (require) |
| pixel-values       | head-of-ai: pixel-values missing                 | incomplete | (require) |
| intended-use       | head-of-ai: intended-use missing                 | incomplete | (require) |
| evidence-planning  | head-of-ai: evidence-planning missing            | incomplete | (require) |
| change-control     | head-of-ai: change-control missing               | incomplete | (require) |
| risk-and-safety    | head-of-ai: risk-and-safety missing              | incomplete | (require) |
| translating        | clinical-partner: translating-trade-offs missing | incomplete | (require) |
| clinical-questions | clinical-partner: clinical-questions missing     | incomplete | (require) |
| workflow-literacy  | clinical-partner: workflow-literacy missing      | incomplete | (require) |
| ownership          | clinical-partner: ownership missing              | incomplete | (require) |

# And where no few words do.
test care-to-the-point gives debrief by otherwise
  start all 4
  but reproducibility is 2
  but data-report is 2
  but regulatory-instinct all 2
  but collaboration all 1
  but translating-trade-offs is 4
  but clinical-questions is 4
  but data-report is 1 from cv-lead
  but workflow-literacy is 2 from clinical-partner
test risk-and-safety-and-its-floor gives debrief by must-haves
  start all 4, dicom-work-sample all 1, regulatory-instinct all 1
  but evidence-planning is 4
  but deidentification is 3 from cv-lead
  but risk-and-safety is 2 from ra-partner
test open-flag-before-split gives debrief by open-flag
  start all 4, dicom-work-sample all 1
  but model-design is 1 from cv-lead
  but dataset-craft is 2 from cv-lead
  but evaluation is 2 from cv-lead
  but borrowed-result raised
test regulatory-instinct-and-its-floor gives no hire by floors
  start all 4, technical-depth all 3, regulatory-instinct all 2
  but ownership is 2
  but data-protection is 1 from head-of-ai
test evaluation-and-its-floor-again gives debrief by must-haves
  start all 4
  but evaluation is 2
  but dicom-work-sample all 1
  but evaluation is 1 from head-of-ai
  but deidentification is 3 from cv-lead
test deidentification-and-its-floor gives debrief by must-haves
  start all 4, dicom-work-sample all 1, regulatory-instinct all 2
  but deidentification is 2 from cv-lead
test must-haves-before-over-band gives debrief by must-haves
  start all 4, dicom-work-sample all 1, regulatory-instinct all 2
  but pay above the band
test regulatory-instinct-in-floors gives no hire by floors
  start all 4, regulatory-instinct all 1
  but evidence-planning is 3
  but data-protection is 4
test split-before-must-haves gives debrief by split
  start all 4
  but risk-and-safety is 1
  but series-logic is 1 from cv-lead
  but deidentification is 1 from cv-lead
test missing-at-most-matters-again gives incomplete
  start all 4
  but disagreement missing
  but writing-down missing
test data-protection-counts-in-full gives debrief by otherwise
  start all 3
  but change-control is 4
  but data-protection is 2
  but writing-down is 2
test intended-use-counts-once gives debrief by otherwise
  start all 3, dicom-work-sample all 4
  but evidence-planning is 1
test far-below-before-open-flag gives no hire by far-below
  start all 2, technical-depth all 3, dicom-work-sample all 1
  but borrowed-result raised
test far-below-to-the-point gives no hire by far-below
  start all 1, technical-depth all 4
  but production is 2
  but reproducibility is 1
  but regulatory-instinct all 2
  but translating-trade-offs is 4
  but clinical-questions is 4
  but pipeline-judgement is 2 from head-of-ai
  but evaluation is 3 from cv-lead
  but production is 1 from cv-lead
  but workflow-literacy is 2 from clinical-partner
test split-to-the-point gives debrief by must-haves
  start all 1, technical-depth all 4, regulatory-instinct all 2
  but translating-trade-offs is 3 from clinical-partner
  but workflow-literacy is 3 from ra-partner
  but disagreement is 3 from ra-partner
  but ownership is 4 from ra-partner
  but writing-down is 4 from ra-partner
  but ramp-up is 4 from ra-partner

"""###),
    File(path: "scorecards/germany.scorecard", text: ###"""
# Pay as published for Berlin and Munich, working days and deadlines as in Germany. Where there is a
# works council, show it the scorecard before the first candidate is met.
overlay germany "Germany" version 1.0.0
extends senior-cv-engineer version 1

pay from ml-cv-senior-germany
  disclose before scope-and-pay
days are working days in DE
# Two months to claim, three more to sue, and some time for service.
keep personal data 6 months after closing under DE

tests start from all 3
| name                   | differs by                            | outcome | rule       | overall |
| at the bar             |                                       | hire    | clear-hire | 3       |
| above the band         | pay above the band                    | debrief | over-band  | 3       |
| brittle in Germany too | all 4, collaboration all 2            | debrief | brittle    | 7/2     |
| safety is for others   | all 4, compliance-elsewhere confirmed | no hire | integrity  | 4       |

"""###),
    File(path: "scorecards/regulatory-affairs-manager.scorecard", text: ###"""
# The manager who turns regulation into what engineers and clinicians do every week. Nobody here
# writes models or sorts series, so the DICOM work sample is not used; the work sample is a change
# file.
scorecard regulatory-affairs-manager "Regulatory Affairs Manager, MDR and IVDR" version 1.0.0
purpose "A manager who keeps AI imaging products certifiable while they change, under MDR, IVDR and"
  "the EU AI Act"
family regulatory
seniority senior
persona leadership
language en, de

owns "Regulatory strategy, technical documentation and dealings with the notified body"
owns "Post-market surveillance and vigilance, with their deadlines"
does not own "The validation figures, which the machine learning team produces"
does not own "The decision on clinical use at a site, which the site takes"

deliver gap-list "A ranked gap list of the product line under MDR, IVDR and AI Act" by day 60
  needs intended-use, evidence-planning, data-protection, us-pathway, file-review
deliver change-procedure "A change procedure that engineers follow for retrained models" by day 90
  needs change-control, reproducibility, translating-duties, disagreement
deliver surveillance-plan "A post-market surveillance plan with limits and owners" by day 90
  needs risk-and-safety, notified-body, workflow-literacy
deliver evidence-review "A review of the validation report with its authors" by day 45
  needs dataset-craft, evaluation
deliver audit-calendar "A calendar to the next audit, kept by the people it names" by day 120
  needs notified-body, ownership, writing-down

use regulatory-instinct version 1 weight 45% floor 2.5
use collaboration version 1 weight 35% floor 2
use technical-depth version 1 weight 20%

criterion file-review "Reviewing a change file" of regulatory-instinct weight 3
  must reach 2
  ask change-file work-sample 25 minutes "This synthetic file describes a retrained model in"
    "CE-marked chest X-ray software. Find what a notified body would send back."
  probe of change-file "Which gap would stop the certificate, and which could be closed next week?"
  probe of change-file "What in the file is in order and should be left alone?"
  probes at most 2
  # Prepare a file with 14 planted gaps and a key for the raters; docs/content.md says how.
  graded by gaps-found 1 from 0, 2 from 4, 3 from 8, 4 from 12
  1 "Checks forms, dates and signatures; that the training population changed and the risk review"
    "did not is not mentioned"
  2 "Finds missing documents one by one, and no contradiction between two that are there, such as a"
    "claim wider than the tested population"
  3 "Follows the claim through requirement, test, risk control and label, and names each broken"
    "link with the section in which it breaks"
  4 "As level 3, and ranks the gaps by what would stop the certificate, says which can be closed"
    "without new data, and leaves untouched what is in order"
  red flag backdated-record "Would complete or date a record afterwards to satisfy an audit"

criterion notified-body "Working with the notified body" of regulatory-instinct weight 2
  must be rated
  ask major-finding situational 10 minutes "The notified body raises a major nonconformity:"
    "complaints are counted, and never compared with the expected rate of misses. How do you"
    "answer?"
  probe of major-finding "What do you need from the engineers, and by when?"
  probe of major-finding "How will you know that the correction worked?"
  probes at most 2
  1 "Argues about the wording, or promises to retrain staff; the cause is not looked for"
  2 "Corrects the file that was cited; other products, the root cause and a check of effectiveness"
    "are left out"
  3 "Gives containment, root cause, corrective action with owner and date and a check of"
    "effectiveness, and ties complaint rates to the sensitivity that is claimed"
  4 "As level 3, and sets limits that trigger action, feeds them into the PSUR, the follow-up plan"
    "and the risk file, and talks the plan through with the notified body before the deadline"

criterion translating-duties "Turning duties into work" of collaboration weight 2
  must be rated
  ask month-per-release situational 8 minutes "The machine learning team says that documentation"
    "costs them a month per release. How do you find out what is needed and what is habit?"
  probe of month-per-release "Which record would you stop asking for?"
  probe of month-per-release "What do you say to the engineer who calls it theatre?"
  probes at most 2
  1 "Cites the regulation and insists, or gives way to keep the peace; no document is opened"
  2 "Offers templates and another review; what the team already has, such as experiment tracking,"
    "stays unused"
  3 "Walks through one release with the team, ties each record to the requirement behind it, drops"
    "what serves none, and takes evidence from tools that run anyway"
  4 "As level 3, and has the release itself produce the record, measures the days before and after,"
    "and says openly which duty stays a burden and whom it protects"

drop model-design because "The role judges evidence and does not design models"
drop production because "Operation is judged through change control, vigilance and surveillance"
drop translating-trade-offs because "Its place is taken by turning duties into work"
drop clinical-questions because "Putting a wish into a claim is rated under intended use"
change weight of reproducibility to 3
change weight of disagreement to 2
change weight of writing-down to 2

replace level 3 of dataset-craft "Asks for the split by patient and site, the labelling guide, the"
  "labels of each reader and the adjudication, and says what the report may not claim without them"
replace level 4 of dataset-craft "As level 3, and asks how leakage was searched for and not only"
  "whether it was excluded, and ties each subgroup of the claim to the number of cases behind it"
replace level 3 of evaluation "Asks for the operating point fixed beforehand, for sensitivity and"
  "specificity with intervals by scanner, site and subgroup, and sets the weakest of them beside"
  "the claim"
replace level 4 of evaluation "As level 3, and checks the size of the external study against the"
  "smallest drop that matters, says what a reader study would add, and writes the shift that ends"
  "the claim into the surveillance plan"
replace level 2 of ownership "Names own tasks, but the account stops at the submission or the"
  "certificate, and nothing is known of how the procedure fared in use"

panellist vp-regulatory "VP Quality and Regulatory" decides
panellist quality-director "QA director"
panellist clinical-affairs "Clinical affairs lead"
panellist ml-lead "Machine learning lead"
departing from the outcome needs vp-regulatory, quality-director
flag backdated-record opens at once to vp-regulatory

track authority "Authorities"
track delivery "Delivery teams"

stage scope-and-pay "Scope and pay" 30 minutes unscored
  by vp-regulatory
  records pay expectation, start date, notice period, right to work

stage regulatory-case "Regulatory case: one product, one year" 75 minutes
  by vp-regulatory, quality-director
  on track authority
  after scope-and-pay
  covers intended-use, evidence-planning, change-control
  covers risk-and-safety, data-protection, us-pathway, notified-body
  sees cv
  closing 10 minutes unrated

stage file-sample "Change-file work sample" 60 minutes
  by quality-director, ml-lead
  on track authority
  after regulatory-case
  covers file-review, reproducibility
  take-home at most 2 hours with synthetic data
  sees work sample
  closing 10 minutes unrated

stage evidence-talk "Reading the evidence" 45 minutes
  by ml-lead, clinical-affairs
  on track delivery
  after scope-and-pay
  covers dataset-craft, evaluation
  closing 5 minutes unrated

stage cross-functional "With engineers and clinicians" 60 minutes
  by clinical-affairs, ml-lead
  on track delivery
  after evidence-talk
  covers collaboration
  closing 10 minutes unrated

cards due within 1 working day
debrief within 3 working days
gap at most 7 working days on each track
hire within 16 weeks

references at least 2 by vp-regulatory after cross-functional asks operating-style, integrity
practise 4 answers within 0 levels, again after 6 months
collect name, email, cv, pay expectation, start date, notice period, right to work
keep personal data 6 months after closing under DE

require 2 raters on everything that must be rated
missing at most 10% of any area

# Above solid: the manager signs alone, and mistakes surface at the audit a year later.
bar overall 3.2
doubt between 25% and 75%
outcomes from worst to best: no hire, debrief, hire
rules in order, the first that holds decides

rule integrity gives no hire
  when there is a confirmed red flag
  because "Records that cannot be believed cost the certificate"
rule floors gives no hire
  when any area is below its floor
  because "Regulation is the role, and without the teams nothing of it becomes practice"
rule must-haves gives no hire
  when any criterion is below its floor
  because "Reviewing a change, reading an evaluation and acting on an incident are never delegated"
rule lone-expert gives debrief
  when overall is at least the bar
  and collaboration is below 2.8
  because "Brilliant but brittle: knows every article, and the teams would work around it"
rule far-below gives no hire
  when overall is below 2.5
  because "The role cannot be learned while the audit calendar runs"
rule open-flag gives debrief
  when there is a red flag raised and not confirmed
  because "One observation is checked before it counts, and before it is forgotten"
rule split gives debrief
  when raters differ by at least 2 on any criterion
  because "Two levels apart on one criterion means that one rater heard a different answer"
rule references-first gives debrief
  when references are open
  or references are a concern
  because "Integrity and delivery in this role show to those who were audited together with it"
rule clear-hire gives hire
  when overall is at least the bar
  and regulatory-instinct is at least 3
  because "Solid in regulation, believed by the teams, above the bar as a whole"
otherwise gives debrief
  because "Good in parts: the panel names which duty would have to be covered by whom"

promise raising a score never worsens the outcome apart from split
promise every criterion can change the outcome
promise a floor cannot be bought out

pay from regulatory-manager
  disclose before scope-and-pay
premium "Notified body experience" shown by notified-body, file-review
premium "Design of post-market surveillance" shown by risk-and-safety, notified-body
premium "Clinical evidence strategy" shown by evidence-planning, evaluation
package bonus, equity, remote policy, training budget

tests start from all 3
| name             | differs by | outcome | rule      | overall |
| solid throughout |            | debrief | otherwise | 3       |
| all partial      | all 2      | no hire | floors    | 2       |
| all weak         | all 1      | no hire | floors    | 1       |

tests start from all 3, technical-depth all 4
| name               | differs by                 | outcome | rule       | overall |
| at the bar         |                            | hire    | clear-hire | 3.2     |
| one level short    | writing-down 2             | debrief | otherwise  | 3.13    |
| half a level short | ml-lead: reproducibility 3 | debrief | otherwise  | 253/80  |
| EU only            | us-pathway missing         | hire    | clear-hire | 3.2     |
| privacy not asked  | data-protection missing    | hire    | clear-hire | 3.2     |

tests start from all 4
| name            | differs by                 | outcome | rule             | overall  |
| all outstanding |                            | hire    | clear-hire       | 4        |
| flag raised     | backdated-record raised    | debrief | open-flag        | 4        |
| flag confirmed  | backdated-record confirmed | no hire | integrity        | 4        |
| not heard yet   | references open            | debrief | references-first | 4        |
| a concern       | references a concern       | debrief | references-first | 4        |
| pay not ruled   | pay above the band         | hire    | clear-hire       | 4        |
| file not read   | file-review 1              | no hire | must-haves       | 1199/320 |
| file at floor   | file-review 2              | hire    | clear-hire       | 613/160  |
| accuracy alone  | evaluation 1               | no hire | must-haves       | 151/40   |
| miss waved away | risk-and-safety 1          | no hire | must-haves       | 613/160  |

tests start from all 4, collaboration all 3
| name              | differs by                                 | outcome | rule        | overall |
| one of five       | ownership 2                                | hire    | clear-hire  | 179/50  |
| and a half        | ownership 2, ml-lead: writing-down 2       | debrief | lone-expert | 709/200 |
| two of five       | ownership 2, writing-down 2                | debrief | lone-expert | 351/100 |
| all five partial  | collaboration all 2                        | debrief | lone-expert | 33/10   |
| expert at the bar | collaboration all 2, dataset-craft 2       | debrief | lone-expert | 16/5    |
| teams under floor | collaboration all 2, disagreement 1        | no hire | floors      | 323/100 |
| below the bar     | collaboration all 2, technical-depth all 3 | debrief | otherwise   | 31/10   |
| flag under floor  | collaboration all 1, silent-update raised  | no hire | floors      | 59/20   |

tests start from all 4, regulatory-instinct all 3
| name              | differs by                          | outcome | rule       | overall  |
| regulation solid  |                                     | hire    | clear-hire | 71/20    |
| regulation short  | data-protection 2                   | debrief | otherwise  | 1127/320 |
| short by one vote | quality-director: data-protection 2 | debrief | otherwise  | 2263/640 |
tests start from all 4, regulatory-instinct all 2
| name                    | differs by                    | outcome | rule      | overall |
| regulation at its floor | file-review 4, intended-use 3 | debrief | otherwise | 133/40  |
| regulation under floor  | file-review 4                 | no hire | floors    | 523/160 |

# Every red flag, seen by one and seen by two.
tests start from all 4
| name                        | differs by                     | outcome | rule      | overall |
| silent update, twice        | silent-update confirmed        | no hire | integrity | 4       |
| safety is for others, once  | compliance-elsewhere raised    | debrief | open-flag | 4       |
| safety is for others, twice | compliance-elsewhere confirmed | no hire | integrity | 4       |
| colleagues ridiculed, once  | ridicules-colleagues raised    | debrief | open-flag | 4       |
| colleagues ridiculed, twice | ridicules-colleagues confirmed | no hire | integrity | 4       |
| tuned on the test, once     | tuned-on-test raised           | debrief | open-flag | 4       |
| tuned on the test, twice    | tuned-on-test confirmed        | no hire | integrity | 4       |

# Regulation exactly at its floor of 2.5, the rest Partial.
tests start from all 2, file-review 4, intended-use 3
| name               | differs by                          | outcome | rule      | overall |
| far below          |                                     | no hire | far-below | 89/40   |
| just far below     | technical-depth all 3               | no hire | far-below | 97/40   |
| just not far below | technical-depth all 3, evaluation 4 | debrief | otherwise | 5/2     |

tests start from all 4
| name              | differs by                            | outcome    | rule      |
| never asked       | notified-body missing                 | incomplete | (require) |
| note not written  | writing-down missing                  | incomplete | (missing) |
| records not asked | reproducibility missing               | incomplete | (missing) |
| clinic absent     | clinical-affairs absent               | incomplete | (require) |
| one rater only    | vp-regulatory: change-control missing | incomplete | (require) |

test split-at-two-levels gives debrief by split
  start all 4
  but evaluation is 2 from ml-lead
test one-level-apart gives hire by clear-hire
  start all 4
  but evaluation is 3 from ml-lead
test split-before-references gives debrief by split
  start all 4, references open
  but notified-body is 2 from quality-director
test file-short-by-one-vote gives no hire by must-haves
  start all 4
  but file-review is 1 from ml-lead
  but file-review is 2 from quality-director
test one-vote-short gives debrief by otherwise
  start all 3, technical-depth all 4
  but dataset-craft is 3 from ml-lead
  but data-protection is 4 from quality-director
test accuracy-says-one gives no hire by must-haves
  start all 4
  but evaluation is 1 from ml-lead
  but evaluation is 2 from clinical-affairs
test waved-away-says-one gives no hire by must-haves
  start all 4
  but risk-and-safety is 1 from vp-regulatory
  but risk-and-safety is 2 from quality-director
test expert-one-vote-short gives debrief by otherwise
  start all 4, collaboration all 2
  but dataset-craft is 2
  but dataset-craft is 1 from ml-lead
test under-by-one-vote gives no hire by floors
  start all 4, collaboration all 2
  but disagreement is 1 from ml-lead
test under-floor-by-one-vote gives no hire by floors
  start all 4, regulatory-instinct all 2
  but file-review is 4
  but intended-use is 3
  but data-protection is 1 from quality-director
test far-below-by-a-vote gives no hire by far-below
  start all 2, file-review 4, intended-use 3
  but technical-depth all 3
  but evaluation is 4
  but data-protection is 3 from quality-director
  but dataset-craft is 2 from ml-lead

# What a slip in a weight, an order or a number would change.
tests start from all 4
| name                          | differs by                                | outcome | rule       |
| workflow-literacy counts once | workflow-literacy 1, translating-duties 1 | hire    | clear-hire |
tests start from all 3
| name                      | differs by                                   | outcome | rule       |
| us-pathway counts in full | file-review 1, vp-regulatory: intended-use 1 | no hire | must-haves |
tests start from all 2
| name                    | differs by              | outcome | rule      |
| integrity before floors | silent-update confirmed | no hire | integrity |

# Each criterion that must be rated, with one rater fewer than are asked for.
tests start from all 4
| name               | differs by                                   | outcome    | rule      |
| intended-use       | vp-regulatory: intended-use missing          | incomplete | (require) |
| evidence-planning  | vp-regulatory: evidence-planning missing     | incomplete | (require) |
| risk-and-safety    | vp-regulatory: risk-and-safety missing       | incomplete | (require) |
| file-review        | quality-director: file-review missing        | incomplete | (require) |
| workflow-literacy  | clinical-affairs: workflow-literacy missing  | incomplete | (require) |
| ownership          | clinical-affairs: ownership missing          | incomplete | (require) |
| translating-duties | clinical-affairs: translating-duties missing | incomplete | (require) |
| dataset-craft      | clinical-affairs: dataset-craft missing      | incomplete | (require) |
| evaluation         | clinical-affairs: evaluation missing         | incomplete | (require) |

# And where no few words do.
test clear-hire-to-the-point gives debrief by otherwise
  start all 4
  but notified-body is 3
  but writing-down is 3
  but translating-duties is 1
  but technical-depth all 2
  but reproducibility is 1
  but us-pathway is 3 from vp-regulatory
  but dataset-craft is 3 from ml-lead
test lone-expert-to-the-point gives debrief by split
  start all 4
  but writing-down is 1
  but translating-duties is 1
  but reproducibility is 1
  but us-pathway is 3 from quality-director
  but notified-body is 2 from quality-director
  but ownership is 3 from ml-lead
  but dataset-craft is 2 from ml-lead
test open-flag-before-split gives debrief by open-flag
  start all 4, technical-depth all 1
  but evaluation is 3 from clinical-affairs
  but silent-update raised
test must-haves-before-lone-expert gives no hire by must-haves
  start all 4
  but risk-and-safety is 1
  but collaboration all 2
  but disagreement is 4
test far-below-before-open-flag gives no hire by far-below
  start all 3, collaboration all 2, technical-depth all 2
  but silent-update raised
test disagreement-counts-once gives debrief by otherwise
  start all 3
  but notified-body is 4
  but collaboration all 4
  but workflow-literacy is 1
test far-below-to-the-point gives no hire by far-below
  start all 1, regulatory-instinct all 4
  but data-protection is 2
  but us-pathway is 1
  but file-review is 2
  but notified-body is 1
  but collaboration all 4
  but writing-down is 1
  but translating-duties is 1
  but evaluation is 2
  but risk-and-safety is 3 from quality-director
  but data-protection is 1 from quality-director
  but ownership is 3 from ml-lead

"""###),
    File(path: "scorecards/senior-cv-engineer.scorecard", text: ###"""
# For a company that reads slides, studies or both: the work sample holds DICOM series and
# whole-slide images, and the clinical partner is a pathologist or a radiologist, as the product
# needs.
scorecard senior-cv-engineer "Senior Computer Vision Engineer" version 1.0.0
purpose "An engineer who takes a pathology or radiology model from a clinical question to a release"
  "that holds at a hospital it has not seen"
family engineering
seniority senior
persona specialist
language en

owns "Segmentation and detection models, their training data and their evaluation"
owns "The path from an export of a site to data that a model may be trained on"
does not own "Hospital networks and the installation at a site, which are the platform team's"
does not own "The decision to place a version on the market, which is the quality team's"

deliver segmentation-baseline "A tumour segmentation baseline with a fixed protocol" by day 90
  needs model-design, dataset-craft, evaluation, clinical-questions
deliver ingestion-pipeline "Ingestion and de-identification of slides and DICOM" by day 90
  needs dicom-work-sample, reproducibility, data-protection
deliver drift-assumptions "Written limits for monitoring and drift, with owners" by day 90
  needs production, change-control, risk-and-safety, workflow-literacy
deliver evidence-page "One page per model: claim, evidence so far, evidence missing" by day 60
  needs intended-use, evidence-planning, writing-down
deliver error-review "A monthly review of errors with the clinical partner" by day 45
  needs collaboration

use technical-depth version 1 weight 35% floor 2.5
use dicom-work-sample version 1 weight 20%
use regulatory-instinct version 1 weight 20% floor 2
use collaboration version 1 weight 25% floor 2

criterion slide-pyramid "Slides, pyramids and stain" of dicom-work-sample weight 2
  must be rated
  ask equal-tiles work-sample 10 minutes "Cut training tiles at 0.5 microns per pixel from two"
    "whole-slide images of different scanners. Show that a tile covers the same tissue area in"
    "both."
  probe of equal-tiles "Where in a slide file may identifiers still be?"
  probe of equal-tiles "How does a change of stain show up in the tiles?"
  probes at most 2
  1 "Cuts from the largest level or trusts the label 40x; tiles of the two scanners differ in"
    "physical size and nobody notices"
  2 "Takes the nearest pyramid level by its downsampling factor; background, pen marks and the"
    "label image stay in the set"
  3 "Reads microns per pixel (PixelSpacing in a DICOM slide), resamples to 0.5, masks background"
    "and pen, removes label and macro image, and keeps all tiles of a patient on one side of the"
    "split"
  4 "As level 3, and compares colour statistics by scanner and stain batch, measures one nucleus in"
    "both slides, and refuses a slide whose resolution is missing or cannot be true"

drop us-pathway because "The product is sold in the UK and the EU; a US route is not planned during"
  "the first two years"

panellist head-of-ai "Head of AI" decides
panellist cv-lead "Computer vision lead"
panellist clinical-partner "Clinical partner, a pathologist or a radiologist"
panellist ra-partner "Regulatory affairs partner"
departing from the outcome needs head-of-ai, clinical-partner
flag real-patient-data opens at once to head-of-ai

track engineering "Engineering"
track product "Product: regulation and clinic"

stage scope-and-pay "Scope and pay" 30 minutes unscored
  by head-of-ai
  records pay expectation, start date, notice period, right to work

stage portfolio "Portfolio deep dive" 90 minutes
  by cv-lead, head-of-ai
  on track engineering
  after scope-and-pay
  sees cv
  part project "One project" 15 minutes
    covers model-design
  part dataset "One dataset" 15 minutes
    covers dataset-craft
  part failure "One failure mode" 20 minutes
    covers evaluation
  part lesson "One lesson from operation" 25 minutes
    covers production, reproducibility
  closing 10 minutes unrated

stage sample "DICOM and slide work sample" 90 minutes
  by cv-lead, head-of-ai
  on track engineering
  after portfolio
  covers dicom-work-sample
  take-home at most 2 hours with synthetic data
  sees work sample
  closing 10 minutes unrated

stage regulatory "Regulatory and domain screen" 60 minutes
  by ra-partner, head-of-ai
  on track product
  after scope-and-pay
  covers regulatory-instinct
  closing 10 minutes unrated

stage cross-functional "Working with clinic and product" 75 minutes
  by clinical-partner, ra-partner
  on track product
  after scope-and-pay
  covers collaboration
  closing 5 minutes unrated

cards due within 1 working day
debrief within 2 working days
gap at most 5 working days on each track
# Two seats within 50 days is the target of the search; 7 weeks are 49.
hire within 7 weeks

references at least 2 by head-of-ai after cross-functional asks ownership, delivery, integrity
practise 4 answers within 0 levels, again after 6 months
collect name, email, cv, pay expectation, start date, notice period, right to work
# Claims may reach a tribunal within six months, conciliation and service come on top.
keep personal data 12 months after closing under GB

require 2 raters on everything that must be rated
missing at most 15% of any area

# Level 3 is written as what the role needs, so solid throughout is the bar.
bar overall 3
doubt between 20% and 80%
outcomes from worst to best: no hire, debrief, hire
rules in order, the first that holds decides

rule integrity gives no hire
  when there is a confirmed red flag
  because "What two people saw, or one saw and another confirmed, is not outweighed by levels"
rule floors gives no hire
  when any area is below its floor
  because "A gap this wide in building, in regulation or in working with others is not closed on"
    "the job"
rule brittle gives debrief
  when overall is at least the bar
  and collaboration is below 2.5
  because "Brilliant but brittle: the model is good and nobody can decide with it"
rule far-below gives no hire
  when overall is below 2.4
  because "More than half a level under the bar is further than a debrief can bridge"
rule open-flag gives debrief
  when there is a red flag raised and not confirmed
  because "One observation of this weight is settled by the panel before any offer"
rule split gives debrief
  when raters differ by at least 1.5 on any area
  because "The two raters saw different people; their evidence is compared before their mean is"
    "used"
rule must-haves gives debrief
  when any criterion is below its floor
  because "Evaluation, de-identification and safety are must-haves, and a mean may not hide one of"
    "them"
rule over-band gives debrief
  when pay is above the band
  because "A surprise on pay is settled by the decider before an offer, and never during one"
rule clear-hire gives hire
  when overall is at least the bar
  and dicom-work-sample is at least 2.5
  because "At the bar, without a gap, and able to turn an export into training data from the first"
    "month"
otherwise gives debrief
  because "Near the bar, or short on imaging data: the panel says what it would take"

promise raising a score never worsens the outcome apart from split
promise every criterion can change the outcome
promise a floor cannot be bought out

pay from cv-senior-uk
pay from cv-senior-eu
  disclose before scope-and-pay
premium "Segmentation shipped with its evaluation" shown by model-design, evaluation
premium "DICOM and slide pipelines" shown by dicom-work-sample
premium "Work in a regulated product" shown by change-control, reproducibility
package bonus, equity, remote policy, research time

tests start from all 3
| name             | differs by                                  | outcome | rule       | overall |
| at the bar       |                                             | hire    | clear-hire | 3       |
| one level short  | data-report 2                               | debrief | otherwise  | 2.98    |
| one level spare  | data-report 4                               | hire    | clear-hire | 3.02    |
| half level short | cv-lead: data-report 2                      | debrief | otherwise  | 2.99    |
| all outstanding  | all 4                                       | hire    | clear-hire | 4       |
| all partial      | all 2                                       | no hire | floors     | 2       |
| all weak         | all 1                                       | no hire | floors     | 1       |
| flag raised      | all 4, identifiers-left raised              | debrief | open-flag  | 4       |
| flag confirmed   | all 4, identifiers-left confirmed           | no hire | integrity  | 4       |
| flag under floor | borrowed-result raised, collaboration all 1 | no hire | floors     | 5/2     |
| above the band   | pay above the band                          | debrief | over-band  | 3       |
| pay and flag     | pay above the band, silent-update confirmed | no hire | integrity  | 3       |
| pay unstated     | pay unstated                                | hire    | clear-hire | 3       |
| note not written | writing-down missing                        | hire    | clear-hire | 3       |
| building just in | model-design 1, reproducibility 2           | debrief | otherwise  | 2.825   |
| building under   | model-design 1, dataset-craft 1             | no hire | floors     | 2.72    |

tests start from all 4, collaboration all 2
| name                  | differs by                          | outcome | rule       | overall |
| brilliant but brittle |                                     | debrief | brittle    | 7/2     |
| still brittle         | workflow-literacy 4                 | debrief | brittle    | 18/5    |
| no longer brittle     | workflow-literacy 4, disagreement 3 | hire    | clear-hire | 29/8    |
| below its floor       | disagreement 1                      | no hire | floors     | 139/40  |
| one vote below        | clinical-partner: disagreement 1    | no hire | floors     | 279/80  |

tests start from all 4, collaboration all 2, technical-depth all 2
| name                    | differs by                           | outcome | rule      | overall |
| brittle just at the bar | evaluation 4                         | debrief | brittle   | 301/100 |
| exactly at the bar      | evaluation 4, cv-lead: data-report 3 | debrief | brittle   | 3       |
| one vote under it       | evaluation 4, data-report 3          | debrief | otherwise | 299/100 |
| brittle just under it   | evaluation 4, reproducibility 1      | debrief | otherwise | 119/40  |

tests start from all 4, dicom-work-sample all 2
| name                   | differs by                             | outcome | rule       | overall |
| imaging data not ready |                                        | debrief | otherwise  | 18/5    |
| nearly ready           | series-logic 4                         | debrief | otherwise  | 92/25   |
| half a level to go     | series-logic 4, cv-lead: data-report 3 | debrief | otherwise  | 369/100 |
| just ready             | series-logic 4, data-report 3          | hire    | clear-hire | 37/10   |

tests start from all 4
| name            | differs by                                   | outcome | rule       | overall |
| not my job      | regulatory-instinct all 1                    | no hire | floors     | 17/5    |
| at its floor    | regulatory-instinct all 2                    | hire    | clear-hire | 18/5    |
| under its floor | regulatory-instinct all 2, data-protection 1 | no hire | floors     | 179/50  |
| accuracy alone  | evaluation 1                                 | debrief | must-haves | 737/200 |
| evaluation at 2 | evaluation 2                                 | hire    | clear-hire | 379/100 |
| name left in    | deidentification 1                           | debrief | must-haves | 97/25   |
| miss waved away | risk-and-safety 1                            | debrief | must-haves | 97/25   |

# Every red flag, seen by one and seen by two.
tests start from all 4
| name                        | differs by                     | outcome | rule      | overall |
| result borrowed, twice      | borrowed-result confirmed      | no hire | integrity | 4       |
| tuned on the test, once     | tuned-on-test raised           | debrief | open-flag | 4       |
| tuned on the test, twice    | tuned-on-test confirmed        | no hire | integrity | 4       |
| identity rewritten, once    | identity-rewritten raised      | debrief | open-flag | 4       |
| identity rewritten, twice   | identity-rewritten confirmed   | no hire | integrity | 4       |
| real patient data, once     | real-patient-data raised       | debrief | open-flag | 4       |
| real patient data, twice    | real-patient-data confirmed    | no hire | integrity | 4       |
| silent update, once         | silent-update raised           | debrief | open-flag | 4       |
| safety is for others, once  | compliance-elsewhere raised    | debrief | open-flag | 4       |
| safety is for others, twice | compliance-elsewhere confirmed | no hire | integrity | 4       |
| colleagues ridiculed, once  | ridicules-colleagues raised    | debrief | open-flag | 4       |
| colleagues ridiculed, twice | ridicules-colleagues confirmed | no hire | integrity | 4       |

# Technical depth exactly at its floor of 2.5, the rest Partial.
tests start from all 2, evaluation 3, reproducibility 4
| name            | differs by                              | outcome | rule      | overall |
| far below       |                                         | no hire | far-below | 87/40   |
| just far below  | dicom-work-sample all 3                 | no hire | far-below | 19/8    |
| just not so far | dicom-work-sample all 3, writing-down 3 | debrief | otherwise | 12/5    |

tests start from all 4
| name             | differs by                                 | outcome    | rule      |
| never asked      | deidentification missing                   | incomplete | (require) |
| one rater only   | cv-lead: evaluation missing                | incomplete | (require) |
| two not asked    | disagreement missing, writing-down missing | incomplete | (missing) |
| lead absent      | cv-lead absent                             | incomplete | (require) |
| clinician absent | clinical-partner absent                    | incomplete | (require) |

test split-at-the-line gives debrief by split
  start all 4
  but evaluation is 1 from cv-lead
  but model-design is 1 from cv-lead
test split-just-under gives hire by clear-hire
  start all 4
  but evaluation is 1 from cv-lead
  but model-design is 2 from cv-lead
  but reproducibility is 3 from cv-lead
test raters-see-different-people gives debrief by split
  start all 3
  but technical-depth all 4 from head-of-ai
  but technical-depth all 1 from cv-lead
test must-have-short-by-one-vote gives debrief by must-haves
  start all 4
  but evaluation is 1 from cv-lead
  but evaluation is 2 from head-of-ai
test building-one-vote-in gives no hire by floors
  start all 3
  but model-design is 1
  but reproducibility is 2
  but reproducibility is 1 from cv-lead
test half-a-level-brittle gives debrief by brittle
  start all 4, collaboration all 2
  but workflow-literacy is 4
  but disagreement is 3 from clinical-partner
test under-by-one-vote gives no hire by floors
  start all 4
  but regulatory-instinct all 2
  but data-protection is 1 from ra-partner
test left-in-says-one gives debrief by must-haves
  start all 4
  but deidentification is 1 from cv-lead
  but deidentification is 2 from head-of-ai
test waved-away-says-one gives debrief by must-haves
  start all 4
  but risk-and-safety is 1 from ra-partner
  but risk-and-safety is 2 from head-of-ai
test far-below-by-a-vote gives no hire by far-below
  start all 2, evaluation 3, reproducibility 4
  but dicom-work-sample all 3
  but writing-down is 3
  but data-report is 2 from cv-lead

# What a slip in a weight, an order or a number would change.
tests start from all 4
| name                         | differs by             | outcome | rule      |
| borrowed-result in open-flag | borrowed-result raised | debrief | open-flag |
tests start from all 3
| name                     | differs by                             | outcome | rule       |
| intended-use counts once | pipeline-judgement 1, change-control 4 | hire    | clear-hire |
tests start from all 2
| name                    | differs by                | outcome | rule      |
| integrity before floors | borrowed-result confirmed | no hire | integrity |

# Each criterion that must be rated, with one rater fewer than are asked for.
tests start from all 4
| name               | differs by                                       | outcome    | rule      |
| model-design       | head-of-ai: model-design missing                 | incomplete | (require) |
| dataset-craft      | head-of-ai: dataset-craft missing                | incomplete | (require) |
| production         | head-of-ai: production missing                   | incomplete | (require) |
| series-logic       | head-of-ai: series-logic missing                 | incomplete | (require) |
| pixel-values       | head-of-ai: pixel-values missing                 | incomplete | (require) |
| slide-pyramid      | head-of-ai: slide-pyramid missing                | incomplete | (require) |
| intended-use       | head-of-ai: intended-use missing                 | incomplete | (require) |
| evidence-planning  | head-of-ai: evidence-planning missing            | incomplete | (require) |
| change-control     | head-of-ai: change-control missing               | incomplete | (require) |
| risk-and-safety    | head-of-ai: risk-and-safety missing              | incomplete | (require) |
| translating        | clinical-partner: translating-trade-offs missing | incomplete | (require) |
| clinical-questions | clinical-partner: clinical-questions missing     | incomplete | (require) |
| workflow-literacy  | clinical-partner: workflow-literacy missing      | incomplete | (require) |
| ownership          | clinical-partner: ownership missing              | incomplete | (require) |

# And where no few words do.
test open-flag-before-split gives debrief by open-flag
  start all 4, regulatory-instinct all 2
  but model-design is 1 from cv-lead
  but dataset-craft is 1 from cv-lead
  but evaluation is 3 from cv-lead
  but borrowed-result raised
test split-before-must-haves gives debrief by split
  start all 4
  but evaluation is 2
  but regulatory-instinct all 3
  but model-design is 1 from cv-lead
  but dataset-craft is 1 from cv-lead
  but evaluation is 1 from cv-lead
test intended-use-counts-in-full gives hire by clear-hire
  start all 4, regulatory-instinct all 1
  but intended-use is 3
  but risk-and-safety is 4
test must-haves-before-over-band gives debrief by must-haves
  start all 4, dicom-work-sample all 1
  but pay above the band
test far-below-before-open-flag gives no hire by far-below
  start all 3, dicom-work-sample all 1, collaboration all 2
  but borrowed-result raised
test evidence-planning-counts-in-full gives hire by clear-hire
  start all 3
  but model-design is 4
  but intended-use is 1
  but data-protection is 4 from head-of-ai
test far-below-to-the-point gives no hire by far-below
  start all 2, technical-depth all 4
  but reproducibility is 2
  but dicom-work-sample all 1
  but series-logic is 2 from head-of-ai
  but production is 3 from cv-lead
  but reproducibility is 1 from cv-lead
test care-to-the-point gives debrief by otherwise
  start all 2, technical-depth all 4, dicom-work-sample all 4
  but reproducibility is 1 from cv-lead
  but data-report is 3 from cv-lead
  but slide-pyramid is 2 from cv-lead

"""###),
  ]
}
