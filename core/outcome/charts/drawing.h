#pragma once

#include "charts/pen.h"

/// How each kind of chart is drawn, one file for each; see draw() in chart.h.
/// Each gives the height that it needs, and draws only where `draws`.
namespace jemaa::charts {

float draw(Pen& pen, Bars const& chart, Size size, bool draws);
float draw(Pen& pen, Distributions const& chart, Size size, bool draws);
float draw(Pen& pen, Rounds const& chart, Size size, bool draws);
float draw(Pen& pen, Duels const& chart, Size size, bool draws);
float draw(Pen& pen, Matrix const& chart, Size size, bool draws);
float draw(Pen& pen, BudgetSets const& chart, Size size, bool draws);
float draw(Pen& pen, Changes const& chart, Size size, bool draws);
float draw(Pen& pen, Breakdown const& chart, Size size, bool draws);
float draw(Pen& pen, OpinionGroups const& chart, Size size, bool draws);
float draw(Pen& pen, TimeLine const& chart, Size size, bool draws);
float draw(Pen& pen, Financing const& chart, Size size, bool draws);

}  // namespace jemaa::charts
