/// German: who is asked, how a sentence is aimed at them, and what is only of the field.
extension German {
  static let frames = """
    class sie: sie, du, die bewerberin, der bewerber, die kandidatin, der kandidat, die person
    class sie: bewerber, kandidat, kandidatin, bewerberin
    class bist: sind, bist, waren, warst, ist, war, seid, sei, seien
    class hast: haben, hast, hat, hatten, hattest, hatte
    class ihr: ihr, ihre, ihren, ihrem, ihres, ihrer, dein, deine, deinen, deinem, deiner, deines
    class wurde: wurden, wurde, wurdest, werden, wirst, wird, worden
    class will: wollen, willst, mochten, mochtest, planen, planst, wunschen, wunschst, beabsichtigen
    class will: wurden, wurdest, konnten, konnen, kannst, konntest, haben_vor, hast_vor, denken, denkst
    class nenne: nennen, nenne, geben, gib, teilen, teile, sagen, sag, beschreiben, schildern, machen
    class nenne: verraten, verrate, erzahlen, erzahl, erzahle, tragen, angeben, legen, reichen, fugen
    class nenne: senden, schicken, bringen, bring, bringe, schick, vermerken, notieren, notiere
    class nenne: offenlegen, erfragen, erfassen, fragen, klaren, prufen, ausfullen
    class partner: mann, frau, partner, partnerin, ehemann, ehefrau, freund, freundin, gatte, gattin
    class partner: lebensgefahrte, lebensgefahrtin, ehepartner, ehepartnerin, lebenspartner
    class partner: lebenspartnerin, verlobte, verlobter, mannes
    class kinder: kinder, kind, kindern, sohn, tochter, nachwuchs, baby, sohne, tochtern, kinderchen
    class feld: protokoll, modell, modelle, modellen, daten, datensatz, datensatze, register, studie
    class feld: studien, patienten, patientinnen, kohorte, kohorten, screening, erkennung, bildgebung
    class feld: forschung, software, app, vorhersage, klassifikation, schatzung, befunde, befund
    class feld: aufnahmen, bilder, analyse, auswertung, gruppe, gruppen, verteilung, merkmal
    barrier: modell*, patient*, daten, datens*, kohort*, studie*, scan*, bild*, produkt*, gerat*
    barrier: algorithm*, pipeline*, software, train*, test*, valid*, messen, erkenn*, segment*
    barrier: bewert*, prufen, bauen, erklaren, erfahrung*, gearbeitet, kolleg*, protokoll*, befund*
    barrier: untersuchung*, aufnahme*, register*, feld*, merkmal*, vorhersag*, kund*, hersteller*
    barrier: radiolog*, patholog*, klinik*, krankenhaus, behorde*, knoten, prozess*, anpassungen
    barrier: screening*, auswert*, umgehen, vertraut, kenntnis*, projekt*, probanden, probandinnen
    frame: <bist> <sie> ~4 @adj !<feld>; <sie> <bist> ~3 @adj !<feld>; ob|wenn|falls|dass <sie> ~4 @adj
    frame: <wurde> <sie> ~4 @adj !<feld>; <hast> <sie> ~4 @adj ?gewesen|geworden; <sie> ~2 @adj <bist>
    frame: fuhlen|fuhlst|bezeichnen|bezeichnest|sehen|siehst|betrachten|betrachtest|wurden|wurdest <sie> ~4 @adj !<feld>
    frame: als ~1 @adj ~4 <sie>|<ihr>|bei; ^ @adj $; ^ ~1 @adj oder ~1 $; <sie> ~1 @adj $
    frame: <bist> <ihr> ~2 @adj; jemals|schon|schon_einmal|je ~1 @adj !<feld>
    frame: <hast> <sie> ~5 @own !<feld>; <sie> <hast> ~4 @own !<feld>; ob|wenn|falls|dass <sie> ~4 @own !<feld>
    frame: <ihr> ~2 @noun|@own|@pers !<feld>; liegt|liegen|besteht|bestehen|gibt_es|gab_es|ist|sind|steht|stehen bei ihnen|dir|euch ~3 @own|@noun
    frame: gibt|gab es ~4 @own|@noun ~2 bei|in|die ihnen|dir|ihrer|deiner|sie|wir; bei ihnen|dir ~4 @noun|@own|@adj !<feld>
    frame: leiden|leidest|litten|littest <sie> ~4 @own; nehmen|nimmst|nutzen|nutzt|brauchen|brauchst|benotigen|benotigst|tragen|tragst|besitzen|besitzt|bekommen|bekommst|beziehen|beziehst|verwenden|verwendest <sie> ~4 @own !<feld>
    frame: welche|welchen|welcher|welches|welchem|was_fur|was_fur_eine ~1 @noun|@own|@pers <hast>|besitzen|besitzt|gehoren|gehort|gehorst|nehmen|nimmst|bekommen|beziehen|pflegen|nutzen ~2 <sie>|<ihr>; wie viele|viel ~1 @own <hast>|nehmen|nimmst ?<sie>
    frame: wie|was|wo|welches|welche <bist>|lautet|heisst|sieht ~2 <ihr> ~2 @noun|@pers; wie ~3 mit|um <ihr> ~2 @noun
    frame: <nenne> ~4 <ihr>|die|den|das|ihr|uns|mir ~4 @pers; ^ @pers $; ^ @pers ?und|oder @pers; ^ <ihr> @pers|@noun $; @pers des|der bewerbers|bewerberin|kandidaten|kandidatin
    frame: @verb <sie> !<feld>; <will> <sie> ~5 @inf !<feld>; <hast>|<bist> <sie> ~5 @part !<feld>
    frame: ob|wann|wie_oft|warum|wo <sie> ~5 @inf !<feld>; gehen|gehst <sie> ~4 @place; wie_oft|regelmassig|manchmal|gelegentlich ~2 @verb <sie>
    frame: <nenne> ~2 bitte ~4 @pers; um|von <ihr> ~1 @pers; angaben ~2 zu ~3 @pers|@noun; <sie> ~3 bitte ~4 @pers|@noun
    """
}
