<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Choisir ce dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Press Save again to replace it, or type another name.</source>
        <translation>Appuyez encore sur Enregistrer pour le remplacer, ou saisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search everything {shortcut}</source>
        <translation>Tout rechercher {shortcut}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try one word, or the beginning of a word.</source>
        <translation>Rien trouvé pour « {words} ». Essayez un seul mot, ou le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>Création de votre coffre</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Adhésion en cours…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was left on the disk.</source>
        <translation>Rien n’est resté sur le disque.</translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Have you been invited?</source>
        <translation>Avez-vous été invité ?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>If you were given an invite, paste it here. It lets you receive courses and send what you choose to send. Without one, everything works on this computer, and you can join later.</source>
        <translation>Si l’on vous a donné une invitation, collez-la ici. Elle vous permet de recevoir des cours et d’envoyer ce que vous choisissez d’envoyer. Sans invitation, tout fonctionne sur cet ordinateur, et vous pourrez rejoindre plus tard.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Accueil des dossiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est actif</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Everything you keep here is encrypted on this computer with this passphrase. Write it on paper now, and keep the paper away from the computer. Nobody can send you a new one: without it, what is inside stays closed for ever.</source>
        <translation>Tout ce que vous gardez ici est chiffré sur cet ordinateur avec cette phrase de passe. Notez-la maintenant sur papier et gardez le papier loin de l’ordinateur. Personne ne peut vous en envoyer une autre : sans elle, le contenu reste fermé pour toujours.</translation>
    </message>
    <message>
        <source>Drawn at random by this computer, so nobody can guess it from what they know about you.</source>
        <translation>Tirée au hasard par cet ordinateur : personne ne peut la deviner à partir de ce qu’il sait de vous.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>Your passphrase: {words}</source>
        <translation>Votre phrase de passe : {words}</translation>
    </message>
    <message>
        <source>Use words drawn at random</source>
        <translation>Utiliser des mots tirés au hasard</translation>
    </message>
    <message>
        <source>Choose your own instead</source>
        <translation>Choisir plutôt la vôtre</translation>
    </message>
    <message>
        <source>Hard to guess. Six words drawn at random are harder still.</source>
        <translation>Difficile à deviner. Six mots tirés au hasard le sont encore plus.</translation>
    </message>
    <message>
        <source>Too easy to guess. Use more words, and none that belong together.</source>
        <translation>Trop facile à deviner. Utilisez plus de mots, sans lien entre eux.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop (nothing is lost)</source>
        <translation>Arrêter (rien n’est perdu)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>RepeatStep</name>
    <message>
        <source>Type it back</source>
        <translation>Saisissez-la à votre tour</translation>
    </message>
    <message>
        <source>Type the passphrase from your paper. This shows that you can read what you wrote.</source>
        <translation>Saisissez la phrase de passe d’après votre papier. Vous saurez ainsi que vous pouvez relire ce que vous avez noté.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>C’est bien elle.</translation>
    </message>
    <message>
        <source>Not the same yet. Go back to see the words again.</source>
        <translation>Ce n’est pas encore la même. Revenez en arrière pour revoir les mots.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Saves everything and locks. Ctrl+L</source>
        <translation>Enregistre tout et verrouille. Ctrl+L</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceStep</name>
    <message>
        <source>How much room?</source>
        <translation>Combien de place ?</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>The vault takes its full room on the disk from the first day, so that nobody can see from outside how much is in it. It takes twice the size that you choose. You can make it larger later.</source>
        <translation>Le coffre occupe toute sa place sur le disque dès le premier jour, pour que personne ne voie de l’extérieur ce qu’il contient. Il prend le double de la taille choisie. Vous pourrez l’agrandir plus tard.</translation>
    </message>
    <message>
        <source>256 MB: texts, photos, courses</source>
        <translation>256 Mo : textes, photos, cours</translation>
    </message>
    <message>
        <source>4 GB: video and long recordings too</source>
        <translation>4 Go : aussi des vidéos et de longs enregistrements</translation>
    </message>
    <message>
        <source>Free on this disk: {size}</source>
        <translation>Libre sur ce disque : {size}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Fichier clé : {name}</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier clé</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier clé</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Fieldbook made a mistake and stopped what it was doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, lock, unlock and tell whoever gave you Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
