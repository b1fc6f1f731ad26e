/// French: people who are data, and partners who are organisations.
extension French {
  static let lookalikes = """
    class gens: enfant, enfants, nourrissons, bebes, nouveaux nes, meres, peres, freres, soeurs
    class gens: freres et soeurs, freres ou soeurs, jumeaux, jumelles, fratries, familles, parents
    class ensemble: cohorte*, etude*, jeu, jeux, donnees, essai*, echantillon*, registre*, archive*
    class ensemble: depistage*, sous groupe*, base, population*
    class part: sous groupe*, groupe, classe, categorie, variable, caracteristique
    class lieu: industrie, hopital, hopitaux, clinique*, universite*, institut*, consortium*, societe*
    class lieu: entreprise*, fabricant*, fournisseur*, registre*, laboratoire, centre*, projet*, reseau*
    class lieu: recherche, organisme notifie
    class case: table*, tableau*, champ*, variable*, colonne*, formulaire*, fiche*, attribut*, rubrique*
    mask: <gens> de|dans|du|des|d|entre|parmi|au_sein_de ?votre|ta|la|le|l|une|un|notre|chaque|meme ~1 <ensemble>; <gens> comme ~2 <part>
    mask: <case> ~3 antecedents ~1 familiaux; <case> ~2 etat_civil|religion|nationalite|sexe|origine
    mask: antecedents ~1 familiaux ~1 dans|de|du|pour|comme ~2 score*|modele*|variable*|jeu|registre*|caracteristique*
    mask: cod*|modelis* ~2 antecedents familiaux
    mask: partenaire* academique*|industriel*|clinique*|hospitalier*|scientifique*|commercia*|technique*|institutionnel*
    mask: partenaire* du|de_ce|d_un|dans_le|dans_un consortium*|projet*|reseau*
    mask: un|une|quel|quelle|le|du|avec|par|pour|de|au|d ?<votre> partenaire* dans|a|au|aux|chez|de|du ~2 <lieu>
    mask: qui est <votre> partenaire ~2 <lieu>; qui est <votre> partenaire du cote ~2 <lieu>; que fait <votre> partenaire dans|a|au|chez ~2 <lieu> avec
    """
}
