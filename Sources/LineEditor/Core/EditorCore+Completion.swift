extension EditorCore {
    /// Asks for candidates. The only one, or more that all begin with, is put in; else the list opens.
    func complete(_ style: CompletionStyle) {
        guard isCommand else { return }
        let map: TextMap = map
        let result: CompletionResult = spec.complete(map.text, map.utf8Offset(ofScalar: buffer.cursor))
        guard !result.candidates.isEmpty else { return completeFuzzily(style) }
        offer(result.candidates, in: range(of: result, map), style)
    }

    private func offer(_ candidates: [CompletionCandidate], in range: Range<Int>, _ style: CompletionStyle) {
        guard let first: CompletionCandidate = candidates.first else { return }
        if style != .list, candidates.count == 1 {
            buffer.replace(range, with: Array(first.text.unicodeScalars))
        } else if style != .prefix || !insertCommonPrefix(of: candidates, in: range) {
            openMenu(candidates, range, style)
        }
    }

    private func range(of result: CompletionResult, _ map: TextMap) -> Range<Int> {
        let start: Int = max(result.replacementStart, 0)
        let end: Int = start.addingReportingOverflow(max(result.replacementLength, 0)).partialValue
        return map.scalarRange(ofUTF8: start..<max(start, end))
    }

    /// When nothing begins as the word at the cursor does: what may stand there at all and holds the word's letters in
    /// order. The word is cut to its first letter when that is a sign that says what it is, else to nothing.
    private func completeFuzzily(_ style: CompletionStyle) {
        let start: Int = WordRules.backwardToBlank(buffer.scalars, from: buffer.cursor)
        let word: ArraySlice<Unicode.Scalar> = buffer.scalars[start..<buffer.cursor]
        let kept: Int = word.first.map { "-$'\"[".unicodeScalars.contains($0) } == true ? 1 : 0
        guard word.count > kept, buffer.cursor > 0, !buffer.scalars[buffer.cursor - 1].properties.isWhitespace else {
            wantsBell = true
            return
        }
        let shorter = EditBuffer(
            scalars: Array(buffer.scalars[..<(start + kept)] + buffer.scalars[buffer.cursor...]), cursor: start + kept)
        let map = TextMap(shorter.scalars)
        let result: CompletionResult = spec.complete(map.text, map.utf8Offset(ofScalar: shorter.cursor))
        let found: Range<Int> = range(of: result, map)
        let matching: [CompletionCandidate] = FuzzyChoice.best(result.candidates, for: String(word))
        guard !matching.isEmpty, found.lowerBound <= shorter.cursor else {
            wantsBell = true
            return
        }
        offer(matching, in: found.lowerBound..<max(buffer.cursor, found.upperBound + word.count - kept), style == .prefix ? .list : style)
    }

    private func openMenu(_ candidates: [CompletionCandidate], _ range: Range<Int>, _ style: CompletionStyle) {
        var menu = MenuMode(origin: buffer, range: range, candidates: candidates)
        if style == .menu { menu.move(by: 1) }
        if style == .menuFromEnd { menu.move(by: -1) }
        if menu.selection == nil, candidates.count > max(settings.completionQueryItems, 1) {
            mode = .query(menu)
            return
        }
        mode = .menu(menu)
        buffer = menu.buffer
    }

    /// False when the common beginning adds nothing to what is there.
    private func insertCommonPrefix(of candidates: [CompletionCandidate], in range: Range<Int>) -> Bool {
        let typed = String(buffer.scalars[range])
        let prefix: String = CommonPrefix.of(candidates.map(\.text))
        guard prefix.count > typed.count, CommonPrefix.begins(prefix, with: typed) else { return false }
        buffer.replace(range, with: Array(prefix.unicodeScalars))
        return true
    }
}

/// The ways of completion.
enum CompletionStyle {
    /// What is common first, then the list.
    case prefix
    /// The list, with nothing chosen.
    case list
    /// The list, with its first candidate chosen.
    case menu
    case menuFromEnd
}

/// Candidates that hold the letters of a word in order.
enum FuzzyChoice {
    /// Those that hold the word in one piece first, then those in which its letters stand closest.
    static func best(_ candidates: [CompletionCandidate], for word: String) -> [CompletionCandidate] {
        let wanted: [Unicode.Scalar] = TextMatching.prepared(word)
        var ranked: [(candidate: CompletionCandidate, rank: Int)] = []
        for candidate: CompletionCandidate in candidates {
            let text: [Unicode.Scalar] = TextMatching.prepared(candidate.text)
            if let match: Range<Int> = TextMatching.substring(wanted, in: text) {
                ranked.append((candidate, match.lowerBound))
            } else if let match: Range<Int> = TextMatching.subsequence(wanted, in: text) {
                ranked.append((candidate, 1000 + match.count))
            }
        }
        let order: [Int] = ranked.indices.sorted { (ranked[$0].rank, $0) < (ranked[$1].rank, $1) }
        return order.map { ranked[$0].candidate }
    }
}
