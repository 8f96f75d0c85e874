/// A piece of a command line, as coarse as the search for secrets needs it.
struct ScriptToken: Equatable {
    enum Kind: Equatable {
        /// A bare word: an argument, a key of a table, a member's name.
        case word
        /// The bare word that a statement starts with.
        case command
        /// `-Name`, `--name`, with the colon or equals sign that may follow.
        case parameter
        case variable
        /// What stands between quotes; `content` leaves them out.
        case string(isExpandable: Bool)
        case comment
        /// `=` and its relatives, `+=`.
        case assignment
        /// `|`, `,`, `(`, `-eq`, `::` and the like.
        case sign
        /// A line end, `;`, `&&`, `||`.
        case end
    }

    var kind: Kind
    /// The whole piece.
    var range: Range<Int>
    /// Without quotes, dashes, `$`, scopes.
    var content: Range<Int>
    /// Whether it touches the piece before it.
    var isJoined = false

    var isString: Bool { if case .string = kind { true } else { false } }
}
