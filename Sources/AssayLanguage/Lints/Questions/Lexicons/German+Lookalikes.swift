/// German: people who are data, and partners who are organisations.
extension German {
  static let lookalikes = """
    class leute: kind, kinder, kindern, saugling*, neugeborene*, mutter, muttern, vater, vatern
    class leute: geschwister*, zwilling*, schwestern, bruder, brudern, familien, eltern
    class menge: kohorte*, studie*, datensatz*, datensatze*, daten, stichprobe*, register*, archiv*
    class menge: screening*, untergruppe*, trainings*, testmenge*, aufteilung*, teilung*, datenbank*
    class menge: untersuchung, erhebung, auswertung
    class teil: untergruppe*, gruppe, klasse, kategorie, variable, merkmal
    class stelle: industrie, klinik*, krankenhaus*, universitat*, institut*, konsortium*, verbund*
    class stelle: firma, firmen, hersteller*, lieferant*, register*, labor, zentrum*, behorde*
    class stelle: projekt*, netzwerk*, forschung, wissenschaft, benannten stelle, benannte stelle
    class art: der, die, das, den, dem, einer, einem, einen, ihrer, ihrem, ihren, unserer, unserem, jeder
    class eintrag: tabelle*, feld, felder, spalte*, formular*, variable*, merkmal*, attribut*, abschnitt*
    mask: <leute> in|aus|von|innerhalb|uber|zwischen ?<art> ~1 <menge>; <leute> im|vom <menge>; <leute> als ~3 <teil>
    mask: <eintrag> ~3 familienanamnese|familienstand|geschlecht|religion|nationalitat|herkunft|geburtsdatum
    mask: familienanamnese ~1 in|im|als|fur|aus ~2 modell*|score*|risikomodell*|risikoscore*|merkmal*|datensatz*|register*
    mask: familienanamnese* kodier*|codier*|modellier*; kodier*|codier* ~2 familienanamnese; familienstandsfeld
    mask: klinisch*|akademisch*|industriell*|wissenschaftlich*|kommerziell*|technisch* partner|partners|partnern
    mask: industriepartner*|projektpartner*|konsortialpartner*|forschungspartner*|datenpartner*|vertriebspartner*
    mask: partner*|partnern im|des|in_einem|in_diesem|in_ihrem konsortium*|projekt*|verbund*|netzwerk*
    mask: ein|einen|einem|welcher|welchen|welchem|der|den|dem|mit|von|bei|durch|uber ?<ihr> partner|partnern|partners in|im|an|am|auf|aus|bei|von ~2 <stelle>
    mask: wer <bist> <ihr> partner auf|an|in|im|bei|aus ~3 <stelle>; was ~1 <ihr> partner in|im|an|bei ~2 <stelle> mit
    """
}
