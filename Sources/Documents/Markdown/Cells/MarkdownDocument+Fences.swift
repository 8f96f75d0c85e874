extension MarkdownDocument {
    /// Fits the fences of all blocks with prompts.
    mutating func fitFences() {
        for index in parts.indices where prompted(index)?.closesFence == true { fitFence(around: index) }
        if let last = parts.indices.last, prompted(last) != nil { fitFence(around: last) }
    }

    /// Makes the fence around a block with prompts long enough for what its commands now print.
    mutating func fitFence(around index: Int) {
        var first = index
        while let layout = prompted(first), layout.codeFence == nil, let before = prompted(first - 1), !before.closesFence { first -= 1 }
        guard let fence = prompted(first)?.codeFence else { return }
        var last = index
        while let layout = prompted(last), !layout.closesFence, let next = prompted(last + 1), next.isJoined { last += 1 }
        let texts = parts[first...last].compactMap { part -> String? in
            guard case .cell(let cell) = part, cell.layout.between.isEmpty else { return nil }
            return cell.output
        }
        let length = texts.map { FenceLength.needed(fence, for: $0) }.max() ?? fence.length
        guard length > fence.length else { return }
        change(first) { $0.before = MarkdownDocument.opening($0.before, fence, length) }
        change(last) {
            if $0.between.isEmpty { $0.after = $0.after.map { FenceLength.set(length, of: fence, in: $0, atEnd: false) } }
            else { $0.between = FenceLength.set(length, of: fence, in: $0.between, atEnd: false) }
        }
    }

    private func prompted(_ index: Int) -> CellLayout? {
        guard parts.indices.contains(index), case .cell(let cell) = parts[index], cell.layout.isPrompted else { return nil }
        return cell.layout
    }

    private mutating func change(_ index: Int, _ body: (inout CellLayout) -> Void) {
        guard case .cell(var cell) = parts[index] else { return }
        body(&cell.layout)
        parts[index] = .cell(cell)
    }

    /// The opening fence may have comments behind it.
    private static func opening(_ before: String, _ fence: Fence, _ length: Int) -> String {
        let lines = SourceLines.split(before)
        guard let first = lines.first else { return before }
        return FenceLength.set(length, of: fence, in: first.source, atEnd: true) + SourceLines.join(lines.dropFirst())
    }
}

extension CellLayout {
    /// The last command of a fenced block with prompts.
    fileprivate var closesFence: Bool { !between.isEmpty || after?.isEmpty == false }
}
