import Diagnostics

/// Which nodes an offset lies in: what completion and highlighting need to know.
public enum TreePath {
    /// The nodes from the root down to the smallest one that holds the offset or ends at it.
    public static func nodes(at offset: Int, in root: ScriptBlockNode) -> [SyntaxNode] {
        var path: [SyntaxNode] = [.scriptBlock(root)]
        var next: SyntaxNode? = path.first
        while let node = next {
            next = node.children.last { $0.span.touches(offset) }
            if let next { path.append(next) }
        }
        return path
    }
}
