import ShellValues

/// One run of a pipeline.
struct PipelineRun {
    let frame: Frame

    init(_ frame: Frame) { self.frame = frame }

    /// A single command without input.
    func single(_ stage: StageBuilder, into sink: Sink) throws {
        let engine = frame.engine
        let underscore = engine.underscore
        let processor = try stage.make(frame, sink)
        defer {
            processor.dispose()
            engine.underscore = underscore
        }
        engine.lastSuccess = true
        do {
            try processor.begin()
            try processor.processWithoutInput()
            try processor.end()
        } catch let stop as PipelineStop where stop.pipeline === processor.stopIdentity {
            try processor.end()
        }
        engine.lastSuccess = !processor.failed
    }

    /// Several commands, or an expression piped into commands.
    func run(_ source: Eval?, _ stages: [StageBuilder], into sink: Sink) throws {
        let engine = frame.engine
        let underscore = engine.underscore
        var processors: [CommandProcessor] = []
        var next = sink
        let input = try source?(frame)
        for stage in stages.reversed() {
            let processor = try stage.make(frame, next)
            processors.insert(processor, at: 0)
            next = processor
        }
        defer {
            for processor in processors { processor.dispose() }
            engine.underscore = underscore
        }
        engine.lastSuccess = true
        try drive(processors, hasSource: source != nil, input)
        engine.lastSuccess = !processors.contains { $0.failed }
    }

    private func drive(_ processors: [CommandProcessor], hasSource: Bool, _ input: Value?) throws {
        do {
            for processor in processors { try processor.begin() }
            guard let first = processors.first else { return }
            if hasSource { try feed(input ?? .nothing, first) } else { try first.processWithoutInput() }
            for processor in processors { try processor.end() }
        } catch let stop as PipelineStop {
            guard let index = processors.firstIndex(where: { $0.stopIdentity === stop.pipeline }) else { throw stop }
            try finish(processors, from: index)
        }
    }

    /// Ends the command that has seen enough and those behind it; an end block may itself stop.
    private func finish(_ processors: [CommandProcessor], from index: Int) throws {
        do {
            for processor in processors[index...] { try processor.end() }
        } catch let stop as PipelineStop {
            guard let later = processors.firstIndex(where: { $0.stopIdentity === stop.pipeline }), later > index else { throw stop }
            for processor in processors[later...] { try processor.end() }
        }
    }

    private func feed(_ value: Value, _ first: CommandProcessor) throws {
        switch value {
        case .nothing, .unset: return
        case .object(let object) where object.isEnumerable:
            for item in try object.enumerate() {
                if frame.engine.isCancelled { throw PipelineCancelled() }
                try first.accept(item)
            }
        default: try first.accept(value)
        }
    }
}
