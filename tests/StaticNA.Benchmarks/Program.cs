using BenchmarkDotNet.Running;
using StaticNA.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RealSiteBenchmarks).Assembly).Run(args);
